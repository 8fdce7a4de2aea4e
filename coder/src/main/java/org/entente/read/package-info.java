/** Files to documents: text, passages, title, author, date. */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
