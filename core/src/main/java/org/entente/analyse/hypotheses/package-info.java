/**
 * Strategic or a matter of expediency: competing hypotheses about a relationship, ranked by least inconsistency with the evidence
 * (Heuer 1999). What counts as evidence, and what it says about each hypothesis, stands in the resource files {@code hypotheses.yaml}
 * and {@code words.txt}. Start reading at {@link org.entente.analyse.hypotheses.Assessor}.
 */
@NullMarked
package org.entente.analyse.hypotheses;

import org.jspecify.annotations.NullMarked;
