/** When it was: dates of the text with its own precision. */
@NullMarked
package org.entente.code.time;

import org.jspecify.annotations.NullMarked;
