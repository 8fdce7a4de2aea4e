/** What all best splits share. Start reading at {@link org.entente.analyse.balance.ways.OpenEdges}. */
@NullMarked
package org.entente.analyse.balance.ways;

import org.jspecify.annotations.NullMarked;
