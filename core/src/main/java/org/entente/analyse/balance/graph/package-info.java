/** Signed graphs as arrays of numbers: what the algorithms of balance run on. */
@NullMarked
package org.entente.analyse.balance.graph;

import org.jspecify.annotations.NullMarked;
