/** {@code report.md}. */
@NullMarked
package org.entente.show.markdown;

import org.jspecify.annotations.NullMarked;
