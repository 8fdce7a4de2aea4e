/**
 * Fits and back-tests the durability model on alliances of states: the data are read from {@code shared/data/alliances} and never shipped.
 * Start reading at {@link org.entente.bench.durability.Training}.
 */
@NullMarked
package org.entente.bench.durability;

import org.jspecify.annotations.NullMarked;
