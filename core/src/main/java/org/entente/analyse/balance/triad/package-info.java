/** Triads by their signs. Start reading at {@link org.entente.analyse.balance.triad.Triads}. */
@NullMarked
package org.entente.analyse.balance.triad;

import org.jspecify.annotations.NullMarked;
