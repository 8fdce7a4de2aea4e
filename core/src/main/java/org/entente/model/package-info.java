/**
 * The words of the field as values: documents, actors, statements, dates, and what is computed from them. Every other package
 * of Entente speaks in these words, and this package knows none of the others.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
