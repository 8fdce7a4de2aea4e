package org.entente.analyse.hypotheses;

import org.entente.model.Scenario;

/**
 * A scenario, and what bears on how long the relationship would last in it.
 *
 * @param scenario without a figure for how long it lasts
 * @param lasting as supposed
 */
public record Supposition(Scenario scenario, Lasting lasting) {}
