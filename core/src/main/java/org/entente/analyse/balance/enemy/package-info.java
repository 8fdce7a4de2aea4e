/** Friendships that hang on common enemies. Start reading at {@link org.entente.analyse.balance.enemy.HeldTies}. */
@NullMarked
package org.entente.analyse.balance.enemy;

import org.jspecify.annotations.NullMarked;
