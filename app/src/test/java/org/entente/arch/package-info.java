/** Tests of how the whole is built: who may know whom, and how large things may grow. */
@NullMarked
package org.entente.arch;

import org.jspecify.annotations.NullMarked;
