@NullMarked
package org.entente.show.export;

import org.jspecify.annotations.NullMarked;
