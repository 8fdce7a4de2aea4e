/**
 * Gold cases, read and compared with what was coded, in Java: for the cases that ship with Entente and for what is right of every
 * rule. {@code ../shared/gold/score.py} says the same of the cases there. Start reading at {@link org.entente.bench.gold.GoldCase}.
 */
@NullMarked
package org.entente.bench.gold;

import org.jspecify.annotations.NullMarked;
