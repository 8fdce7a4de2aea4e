/** Documents to statements. */
@NullMarked
package org.entente.code;

import org.jspecify.annotations.NullMarked;
