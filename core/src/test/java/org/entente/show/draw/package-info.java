@NullMarked
package org.entente.show.draw;

import org.jspecify.annotations.NullMarked;
