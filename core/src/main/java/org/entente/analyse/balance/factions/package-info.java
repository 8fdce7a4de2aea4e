/**
 * Factions: groups of friends with as few friends apart and enemies together as can be, for two or more groups or any number
 * (correlation clustering), with a proof where it closes in the given time. Start reading at
 * {@link org.entente.analyse.balance.factions.FactionSearch}.
 */
@NullMarked
package org.entente.analyse.balance.factions;

import org.jspecify.annotations.NullMarked;
