/** Figures that say how well Entente does and what it costs: against gold annotations, against its own parts. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
