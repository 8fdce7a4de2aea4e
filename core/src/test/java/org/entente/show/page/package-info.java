@NullMarked
package org.entente.show.page;

import org.jspecify.annotations.NullMarked;
