package org.entente.analyse.hypotheses;

import java.util.List;
import org.entente.model.Statement;

/**
 * What an indicator comes to for one relationship.
 *
 * @param number compared with the levels of the indicator
 * @param value in words and figures
 * @param statements it is computed from
 */
record Measure(double number, String value, List<Statement> statements) {}
