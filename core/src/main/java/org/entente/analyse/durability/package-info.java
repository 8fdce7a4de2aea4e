/**
 * How long a relationship may be expected to stand: a survival model of alliances of states, fitted by {@code bench/train-durability}. The
 * program ships its coefficients, not the data. Start reading at {@link org.entente.analyse.durability.DurabilityModel}; how far to
 * trust it stands in docs/durability.md.
 */
@NullMarked
package org.entente.analyse.durability;

import org.jspecify.annotations.NullMarked;
