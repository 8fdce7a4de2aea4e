/** Drawings of a report, as SVG: the same bytes for the same input, and every mark with words for those who cannot see it. */
@NullMarked
package org.entente.show.draw;

import org.jspecify.annotations.NullMarked;
