/**
 * From statements to relations: which actor counts for which, the dated history of every pair, and the signed network at any date.
 * Start reading at {@link org.entente.relate.Relations}.
 */
@NullMarked
package org.entente.relate;

import org.jspecify.annotations.NullMarked;
