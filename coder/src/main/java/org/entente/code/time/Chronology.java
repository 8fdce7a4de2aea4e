package org.entente.code.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * When what a sentence tells happened: by the date that stands nearest in the grammar, else by the date the narrative has reached.
 * Only the past tense is narrative: what is told in the present holds at no date that the text names. A heading with a date dates
 * what follows it; one without begins anew.
 */
public final class Chronology {
    private static final int NEAR = 6;
    private static final int HEADED_DAYS = 3700;

    private final String text;
    private final EdtfDate document;
    /** By the span of a sentence, what it writes: to find that costs more than to reckon with it. */
    private final Map<Span, List<DateExpression>> written;

    private EdtfDate anchor = EdtfDate.UNKNOWN;
    private int anchored = -1;
    private boolean reporting;
    private List<Placed> dates = List.of();

    /**
     * The dates of one document.
     *
     * @param text of the document
     * @param date when it was published
     */
    public Chronology(String text, DocumentDate date) {
        this(text, date.value(), new HashMap<>());
    }

    private Chronology(String text, EdtfDate document, Map<Span, List<DateExpression>> written) {
        this.text = text;
        this.document = document;
        this.written = written;
    }

    /** The same document from its start, without searching again what was read before. */
    public Chronology again() {
        return new Chronology(text, document, written);
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
        List<Placed> found = new ArrayList<>();
        EdtfDate reached = anchor;
        for (DateExpression date : expressions(sentence.span())) {
            Optional<Integer> token =
                    token(sentence, date.span().shift(sentence.span().begin()));
            if (token.isEmpty() || Placed.counts(sentence, token.get())) {
                continue;
            }
            Placed placed = placed(sentence, token.get(), date, reached);
            found.add(placed);
            reporting |= date.kind() == DateExpression.Kind.OWN && placed.date().isKnown();
            boolean moves = placed.date().isKnown()
                    && !placed.bracketed(sentence)
                    && !placed.date().startText().equals("..");
            reached = moves ? placed.date() : reached;
        }
        dates = List.copyOf(found);
    }

    private List<DateExpression> expressions(Span span) {
        return written.computeIfAbsent(span, s -> DateReader.read(s.in(text)));
    }

    private Placed placed(Sentence sentence, int token, DateExpression date, EdtfDate reached) {
        boolean own = date.kind() == DateExpression.Kind.BARE && reporting && anchored != sentence.passage();
        Reckoning reckoning =
                new Reckoning(own ? EdtfDate.UNKNOWN : reached, document, Tense.way(sentence, token), reporting);
        return new Placed(token, date.meaning().apply(reckoning), date.kind());
    }

    /** To be called after a sentence has been dated: the narrative has reached the last date it named. */
    public void leave(Sentence sentence) {
        if (sentence.kind() == Passage.Kind.CAPTION) {
            return;
        }
        for (Placed date : dates) {
            boolean heads = !sentence.heading() || Reckoning.days(date.date()) <= HEADED_DAYS;
            if (heads && date.date().isKnown() && !date.aside(sentence)) {
                anchor = date.aftermath(sentence) && !date.date().isInterval()
                        ? date.date().onwards()
                        : date.date();
                anchored = sentence.passage();
            }
        }
    }

    private static Optional<Integer> token(Sentence sentence, Span span) {
        int best = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean inside = token.span().overlaps(span);
            boolean better = best < 0 || sentence.governs(i, best);
            if (inside && (token.pos().equals("CD") || token.noun()) && better) {
                best = i;
            }
        }
        for (int i = 0; best < 0 && i < sentence.size(); i++) {
            best = sentence.at(i).span().overlaps(span) ? i : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The date of the act at {@code trigger}; unknown where the text gives nothing to go by. */
    public EdtfDate date(Sentence sentence, int trigger) {
        Optional<Placed> nearest = Optional.empty();
        int best = Placed.FAR;
        for (Placed date : dates) {
            int cost = date.cost(sentence, trigger);
            if (cost < best) {
                best = cost;
                nearest = Optional.of(date);
            }
        }
        boolean perfect = Tense.perfect(sentence, sentence.clause(trigger));
        if (nearest.isPresent() && (best <= NEAR || nearest.get().token() < sentence.size() / 3)) {
            Placed date = nearest.get();
            boolean same = sentence.clause(date.token()) == sentence.clause(trigger);
            boolean own = same || sentence.governs(trigger, date.token());
            if (date.foregoing(sentence, trigger) || (perfect && !own)) {
                return before(date.date());
            }
            boolean later = date.aftermath(sentence)
                    && !date.date().startText().equals("..")
                    && (!same || !date.date().isInterval());
            return later ? date.date().onwards() : date.date();
        }
        boolean vague = dates.stream().anyMatch(d -> d.kind() == DateExpression.Kind.VAGUE);
        if (sentence.heading() || vague || !Tense.past(sentence, trigger)) {
            return EdtfDate.UNKNOWN;
        }
        return perfect ? before(anchor) : anchor;
    }

    /** Up to the start of a date: what was over by then. */
    private static EdtfDate before(EdtfDate date) {
        return date.startText().equals("..")
                ? date
                : EdtfDate.parse(date.startText()).until();
    }

    /** The date of a role given in brackets after a name: "Head of the agency (2010-2015)". */
    public EdtfDate bracketed(Sentence sentence, int from, int to) {
        for (DateExpression date : DateReader.full(sentence.span(from, to).in(text))) {
            int at = sentence.at(from).span().begin() + date.span().begin() - 1;
            if (at >= 0 && text.charAt(at) == '(') {
                return date.meaning().apply(new Reckoning(EdtfDate.UNKNOWN, document, Reckoning.Way.TOLD, false));
            }
        }
        return EdtfDate.UNKNOWN;
    }

    /** The date that the narrative has reached. */
    public EdtfDate anchor() {
        return anchor;
    }
}
