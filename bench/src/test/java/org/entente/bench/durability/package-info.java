/** Tests of how the durability model is fitted, tested and fed. */
@NullMarked
package org.entente.bench.durability;

import org.jspecify.annotations.NullMarked;
