package org.entente.analyse.hypotheses;

import java.util.List;
import org.entente.model.EntenteException;

/**
 * One of the explanations that compete.
 *
 * @param id column of the matrix
 * @param name shown to people
 * @param article {@code "a"}, {@code "an"} or {@code ""}
 * @param meaning one sentence
 */
record Hypothesis(String id, String name, String article, String meaning) {
    static List<Hypothesis> all(Blocks blocks) {
        List<Hypothesis> result = blocks.blocks().stream()
                .map(b -> new Hypothesis(b.id(), b.one("name"), b.one("article"), b.one("meaning")))
                .toList();
        if (result.size() < 2) {
            throw new EntenteException(blocks.file() + ": " + result.size()
                    + " hypotheses; two at least can compete. Maybe the blocks [id] are missing.");
        }
        return result;
    }

    /** "a marriage of convenience". */
    String withArticle() {
        return article.isEmpty() ? name : article + " " + name;
    }
}
