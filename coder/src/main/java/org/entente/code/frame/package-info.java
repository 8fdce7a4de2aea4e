/** What is said: words with an event type or tie, and where their two actors stand. */
@NullMarked
package org.entente.code.frame;

import org.jspecify.annotations.NullMarked;
