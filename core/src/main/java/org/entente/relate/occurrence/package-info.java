/**
 * Which event statements tell the same event, and what they contradict each other in. Start reading at
 * {@link org.entente.relate.occurrence.Occurrences}; the rules are in {@link org.entente.relate.occurrence.Matching}.
 */
@NullMarked
package org.entente.relate.occurrence;

import org.jspecify.annotations.NullMarked;
