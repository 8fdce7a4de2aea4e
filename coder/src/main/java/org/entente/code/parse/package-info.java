/** Sentences, words and grammar: the only package that knows the NLP library. */
@NullMarked
package org.entente.code.parse;

import org.jspecify.annotations.NullMarked;
