package org.entente.code.statement;

import java.util.List;
import java.util.Set;
import org.entente.model.InterestType;

/**
 * One row of {@code interests.tsv}: a word that says that somebody has something at stake, and where in the grammar it says whose and
 * with regard to whom.
 *
 * @param id of the row
 * @param type what the interest is
 * @param pos {@code n} noun, {@code v} verb, {@code a} adjective, {@code p} conjunction and {@code i} infinitive of purpose
 * @param words lemmas
 * @param holder ways from the word to whose interest it is, the better first
 * @param about ways from the word to whom it concerns
 * @param needs words one of which must be an object of the word, hang on it as a preposition, or govern it; empty for none
 */
record StakeWord(
        String id,
        InterestType type,
        char pos,
        Set<String> words,
        List<String> holder,
        List<String> about,
        Set<String> needs) {
    StakeWord {
        words = Set.copyOf(words);
        holder = List.copyOf(holder);
        about = List.copyOf(about);
        needs = Set.copyOf(needs);
    }
}
