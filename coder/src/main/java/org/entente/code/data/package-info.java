/** How the commented data files are read. */
@NullMarked
package org.entente.code.data;

import org.jspecify.annotations.NullMarked;
