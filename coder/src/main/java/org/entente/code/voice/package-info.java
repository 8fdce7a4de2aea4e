/** According to whom, and how surely. */
@NullMarked
package org.entente.code.voice;

import org.jspecify.annotations.NullMarked;
