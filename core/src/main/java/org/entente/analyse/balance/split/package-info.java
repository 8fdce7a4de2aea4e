/** The best split into two sides, with a proof. Start reading at {@link org.entente.analyse.balance.split.Frustration}. */
@NullMarked
package org.entente.analyse.balance.split;

import org.jspecify.annotations.NullMarked;
