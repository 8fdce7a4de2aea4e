package org.entente.pipeline;

import java.util.List;
import java.util.stream.Collectors;

/** Things in a row of words. */
final class Listed {
    private Listed() {}

    /** "a, b and c". */
    static String and(List<?> things) {
        List<String> words = things.stream().map(Object::toString).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + words.get(last);
    }
}
