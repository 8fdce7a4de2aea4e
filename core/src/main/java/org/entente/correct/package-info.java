/**
 * What people correct of the coding, replayed over it: {@link org.entente.correct.Replay} is the door. Knows the model only.
 */
@NullMarked
package org.entente.correct;

import org.jspecify.annotations.NullMarked;
