/** Markup in the making: whatever text comes in, well-formed and harmless HTML and SVG come out. */
@NullMarked
package org.entente.show.markup;

import org.jspecify.annotations.NullMarked;
