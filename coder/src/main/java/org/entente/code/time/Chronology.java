package org.entente.code.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * When what a sentence tells happened: by the date that stands nearest in the grammar, else by the date the narrative has reached.
 * Only the past tense is narrative: what is told in the present holds at no date that the text names.
 */
public final class Chronology {
    private static final int NEAR = 6;
    private static final int FAR = 100;
    private static final Set<String> AFTERMATH = Set.of("after", "following", "since", "wake", "aftermath", "fall");

    private final String text;
    private final RelativeDates relative;
    private EdtfDate anchor = EdtfDate.UNKNOWN;
    private List<Placed> dates = List.of();
    private boolean pointed;

    /**
     * The dates of one document.
     *
     * @param text of the document
     * @param date when it was published
     */
    public Chronology(String text, DocumentDate date) {
        this.text = text;
        this.relative = new RelativeDates(date);
    }

    /** A new section or a new text: nothing has been dated yet. */
    public void forget() {
        anchor = EdtfDate.UNKNOWN;
    }

    /** Reads the dates of a sentence; to be called once for each sentence, in order, before {@link #date}. */
    public void enter(Sentence sentence) {
        if (sentence.heading()) {
            forget();
        }
        String words = sentence.span().in(text);
        List<Placed> found = new ArrayList<>();
        for (DateWords.Found date : DateWords.in(words)) {
            token(sentence, date.span().shift(sentence.span().begin()))
                    .ifPresent(t -> found.add(placed(sentence, t, date)));
        }
        Optional<DateWords.Found> pointing = relative.in(words, anchor);
        pointed = pointing.isPresent();
        pointing.ifPresent(p -> token(sentence, p.span().shift(sentence.span().begin()))
                .ifPresent(t -> found.add(new Placed(t, p.date(), false))));
        dates = List.copyOf(found);
    }

    /** To be called after a sentence has been dated: the narrative has reached the last date it named. */
    public void leave(Sentence sentence) {
        if (sentence.heading() || sentence.kind() == Passage.Kind.CAPTION) {
            return;
        }
        for (Placed date : dates) {
            if (!date.aside() && date.date().isKnown()) {
                anchor = aftermath(sentence, date.token()) ? date.date().onwards() : date.date();
            }
        }
    }

    private Placed placed(Sentence sentence, int token, DateWords.Found date) {
        boolean aside = (token > 0 && sentence.at(token - 1).text().matches("[(\\[]"))
                || insideRelativeClause(sentence, token)
                || future(sentence, token)
                || before(sentence, token);
        EdtfDate value = aftermath(sentence, token) && !date.date().isInterval() ? yearOf(date.date()) : date.date();
        return new Placed(token, value, aside);
    }

    private static boolean future(Sentence sentence, int token) {
        int clause = sentence.clause(token);
        return clause >= 0
                && sentence.children(clause, "aux").stream().anyMatch(a -> Set.of("will", "would")
                        .contains(sentence.at(a).lower()));
    }

    /** "Had lost the province in 1871": told looking back, the narrative does not move there. */
    private static boolean before(Sentence sentence, int token) {
        int clause = sentence.clause(token);
        return clause >= 0
                && sentence.children(clause, "aux").stream()
                        .anyMatch(a -> sentence.at(a).lower().equals("had"));
    }

    private static EdtfDate yearOf(EdtfDate date) {
        return date.earliest().map(d -> EdtfDate.year(d.getYear())).orElse(date);
    }

    private static boolean insideRelativeClause(Sentence sentence, int token) {
        for (int i = token; i >= 0; i = sentence.at(i).head()) {
            if (sentence.at(i).is("acl")) {
                return true;
            }
        }
        return false;
    }

    /** "In the wake of 9/11", "after the fall of the regime in 2001": what follows happened from then on. */
    private static boolean aftermath(Sentence sentence, int token) {
        for (int i = token, steps = 0; i >= 0 && steps < 4; i = sentence.at(i).head(), steps++) {
            String preposition = sentence.preposition(i);
            if (AFTERMATH.contains(preposition)
                    || (AFTERMATH.contains(sentence.at(i).lemma())
                            && sentence.at(i).noun())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> token(Sentence sentence, Span span) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.span().overlaps(span) && (token.pos().equals("CD") || token.noun())) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).span().overlaps(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The date of the act at {@code trigger}; unknown where the text gives nothing to go by. */
    public EdtfDate date(Sentence sentence, int trigger) {
        Optional<Placed> nearest = Optional.empty();
        int best = FAR;
        for (Placed date : dates) {
            int cost = cost(sentence, date, trigger);
            if (cost < best) {
                best = cost;
                nearest = Optional.of(date);
            }
        }
        if (nearest.isPresent() && (best <= NEAR || nearest.get().token() < sentence.size() / 3)) {
            Placed date = nearest.get();
            boolean later = aftermath(sentence, date.token()) && !sameClause(sentence, date.token(), trigger);
            return later ? date.date().onwards() : date.date();
        }
        if (sentence.heading() || (pointed && dates.isEmpty())) {
            return EdtfDate.UNKNOWN;
        }
        return past(sentence, trigger) ? anchor : EdtfDate.UNKNOWN;
    }

    private static int cost(Sentence sentence, Placed date, int trigger) {
        boolean parenthesis =
                date.token() > 0 && sentence.at(date.token() - 1).text().matches("[(\\[]");
        if (parenthesis) {
            return FAR;
        }
        int distance = sentence.distance(trigger, date.token());
        boolean direct = sentence.governs(trigger, date.token());
        return distance
                + (direct ? 0 : 1)
                + (date.aside() && !direct && !sameClause(sentence, date.token(), trigger) ? FAR : 0);
    }

    private static boolean sameClause(Sentence sentence, int a, int b) {
        return sentence.clause(a) == sentence.clause(b);
    }

    /** Whether the finite verb above the act is in the past tense. */
    private static boolean past(Sentence sentence, int trigger) {
        for (int i = trigger; i >= 0; i = sentence.at(i).head()) {
            Token token = sentence.at(i);
            if (token.pos().equals("VBD")) {
                return true;
            }
            boolean told = token.is("ccomp");
            if (!told && (token.pos().equals("VBZ") || token.pos().equals("VBP"))) {
                return false;
            }
            for (int child : sentence.children(i, "aux", "cop")) {
                String pos = sentence.at(child).pos();
                if (pos.equals("VBD")) {
                    return true;
                }
                if (!told && (pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD"))) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The date of a role given in brackets after a name: "Head of the agency (2010-2015)". */
    public EdtfDate bracketed(Sentence sentence, int from, int to) {
        for (DateWords.Found date : DateWords.in(sentence.span(from, to).in(text))) {
            int at = sentence.at(from).span().begin() + date.span().begin() - 1;
            if (at >= 0 && text.charAt(at) == '(') {
                return date.date();
            }
        }
        return EdtfDate.UNKNOWN;
    }

    /** The date that the narrative has reached. */
    public EdtfDate anchor() {
        return anchor;
    }

    /**
     * A date at its token.
     *
     * @param aside whether it stands in brackets, a relative clause or the future, and so does not move the narrative
     */
    private record Placed(int token, EdtfDate date, boolean aside) {}
}
