/** Best splits of small networks, all of them counted. Start reading at {@link org.entente.analyse.balance.elimination.Elimination}. */
@NullMarked
package org.entente.analyse.balance.elimination;

import org.jspecify.annotations.NullMarked;
