/** The case file: one SQLite file that holds everything about one question. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
