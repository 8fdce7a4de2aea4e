/** What leaving out one actor or tie changes. Start reading at {@link org.entente.analyse.balance.stability.LeaveOneOut}. */
@NullMarked
package org.entente.analyse.balance.stability;

import org.jspecify.annotations.NullMarked;
