package org.entente.model;

import java.util.Optional;

/**
 * What the coder made of one place where a rule could have fired: what {@code explain} shows.
 *
 * @param document id of the document
 * @param sentence number of the sentence, counted from 0
 * @param span the words the rule looked at
 * @param rule id of the rule
 * @param statement id of the statement that came of it; empty where it was rejected
 * @param reason why it was coded or rejected, in words
 */
public record Decision(
        String document, int sentence, Span span, String rule, Optional<String> statement, String reason) {}
