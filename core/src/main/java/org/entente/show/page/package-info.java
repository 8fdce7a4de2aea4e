/** {@code report.html}: one file that works offline, prints, and leads from every sentence to the passage it stands on. */
@NullMarked
package org.entente.show.page;

import org.jspecify.annotations.NullMarked;
