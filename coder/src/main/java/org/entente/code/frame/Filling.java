package org.entente.code.frame;

import java.util.List;
import org.entente.code.actor.Reference;

/**
 * One side of a frame as found.
 *
 * @param references who stands there; empty where nobody does
 * @param slot where they were found; {@code ""} where by other ways than a slot
 */
record Filling(List<Reference> references, String slot) {}
