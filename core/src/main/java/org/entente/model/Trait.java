package org.entente.model;

import java.util.List;

/**
 * A property of a relationship that bears on how long it lasts.
 *
 * @param id of the feature in the durability model
 * @param value in the unit of the feature
 * @param words the value in words, as part of a sentence
 * @param statements ids of the statements it is read from
 */
public record Trait(String id, double value, String words, List<String> statements) {
    public Trait {
        statements = List.copyOf(statements);
    }
}
