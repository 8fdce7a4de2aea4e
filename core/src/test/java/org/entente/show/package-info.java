@NullMarked
package org.entente.show;

import org.jspecify.annotations.NullMarked;
