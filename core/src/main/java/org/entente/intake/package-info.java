/** Reads signed networks from the files of other programs. The CSV library is named here and nowhere else. */
@NullMarked
package org.entente.intake;

import org.jspecify.annotations.NullMarked;
