/** Shows a case and what was computed from it: reports for people, exports for programs. Nothing here computes anything new. */
@NullMarked
package org.entente.show;

import org.jspecify.annotations.NullMarked;
