/** One assessment, part by part, for whatever kind of document: the parts say what, an {@link org.entente.show.outline.Outline} how. */
@NullMarked
package org.entente.show.outline;

import org.jspecify.annotations.NullMarked;
