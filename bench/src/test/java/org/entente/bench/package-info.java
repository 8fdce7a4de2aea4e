/** Tests of what measures. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
