/** Statements, dates and figures in words. No sentence made here gives a claim as a fact: each says whose it is. */
@NullMarked
package org.entente.show.words;

import org.jspecify.annotations.NullMarked;
