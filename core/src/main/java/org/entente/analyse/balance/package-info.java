/**
 * How far a signed network obeys "the enemy of my enemy is my friend": triads, and the best split into two sides. Start reading at
 * {@link org.entente.analyse.balance.Balances}.
 */
@NullMarked
package org.entente.analyse.balance;

import org.jspecify.annotations.NullMarked;
