@NullMarked
package org.entente.show.markup;

import org.jspecify.annotations.NullMarked;
