package org.entente.code.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The date expressions found in a sentence so far: words belong to the first rule that claims them. */
final class Claims {
    private final List<DateExpression> found = new ArrayList<>();

    /** Claims all matches whose words are free; a match that means nothing ({@code null}) claims none. */
    void all(
            Pattern pattern,
            String text,
            DateExpression.Kind kind,
            Function<Matcher, @Nullable Function<Reckoning, EdtfDate>> meaning) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
                Function<Reckoning, EdtfDate> date = meaning.apply(m);
                if (date != null) {
                    found.add(new DateExpression(span, kind, date));
                }
            }
        }
    }

    /** What was claimed, in the order of the text. */
    List<DateExpression> inOrder() {
        return found.stream().sorted(Comparator.comparing(DateExpression::span)).toList();
    }
}
