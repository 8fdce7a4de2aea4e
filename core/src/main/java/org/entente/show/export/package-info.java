/** Writes a case for other programs. The JSON library is named here and nowhere else. */
@NullMarked
package org.entente.show.export;

import org.jspecify.annotations.NullMarked;
