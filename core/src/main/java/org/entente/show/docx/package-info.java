/** One assessment as a document of Word: the only package of this stage that knows POI. */
@NullMarked
package org.entente.show.docx;

import org.jspecify.annotations.NullMarked;
