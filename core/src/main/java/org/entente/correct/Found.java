package org.entente.correct;

import org.entente.model.Document;
import org.entente.model.Span;

/** Where quoted words stand now. */
record Found(Document document, Span span) {}
