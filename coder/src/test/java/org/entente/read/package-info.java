/** Tests of the read stage, with real files. */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
