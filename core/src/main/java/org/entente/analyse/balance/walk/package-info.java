/** Balance by closed walks of any length. Start reading at {@link org.entente.analyse.balance.walk.WalkBalance}. */
@NullMarked
package org.entente.analyse.balance.walk;

import org.jspecify.annotations.NullMarked;
