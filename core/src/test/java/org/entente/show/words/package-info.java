@NullMarked
package org.entente.show.words;

import org.jspecify.annotations.NullMarked;
