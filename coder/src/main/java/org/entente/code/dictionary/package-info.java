/** Dictionaries that users bring: tables of ours, and those of TABARI and PETRARCH as they are. */
@NullMarked
package org.entente.code.dictionary;

import org.jspecify.annotations.NullMarked;
