@NullMarked
package org.entente.show.docx;

import org.jspecify.annotations.NullMarked;
