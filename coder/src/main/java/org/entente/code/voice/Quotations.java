package org.entente.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.code.voice.Reported.Stretch;
import org.entente.code.voice.ReportedReader.Line;
import org.entente.model.Certainty;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Voice;

/** Quotations of any length and who speaks in them. */
final class Quotations {
    private static final int BEHIND_NAME = 6;

    private final Cues cues;
    private final Attribution attribution;
    private final String text;
    private final List<Line> lines;
    private final List<Stretch> found = new ArrayList<>();

    Quotations(Cues cues, Attribution attribution, String text, List<Line> lines) {
        this.cues = cues;
        this.attribution = attribution;
        this.text = text;
        this.lines = lines;
    }

    /** All quotations whose speaker the text gives. */
    List<Stretch> read() {
        boolean open = false;
        for (int first = 0; first < lines.size(); ) {
            int last = first;
            while (last + 1 < lines.size() && passage(last + 1) == passage(first)) {
                last++;
            }
            Span paragraph = sentence(first).span().union(sentence(last).span());
            List<QuoteMarks.Quote> quotes = QuoteMarks.in(text, paragraph);
            boolean block = sentence(first).kind() == Passage.Kind.QUOTATION;
            if (block && quotes.isEmpty()) {
                quotes = List.of(new QuoteMarks.Quote(paragraph, true));
            }
            for (QuoteMarks.Quote quote : quotes) {
                boolean goesOn = open && quote.span().begin() == paragraph.begin();
                Optional<Said> said = speaker(quote.span(), quotes, first, last, goesOn);
                said.ifPresent(s -> found.add(new Stretch(quote.span(), s, true)));
                open = said.isPresent() && !quote.closed();
            }
            open &= !quotes.isEmpty();
            first = last + 1;
        }
        return found;
    }

    private Optional<Said> speaker(Span quote, List<QuoteMarks.Quote> quotes, int first, int last, boolean goesOn) {
        Optional<Said> said = goesOn ? latest() : beside(quote, quotes, first, last);
        if (said.isEmpty()) {
            said = signed(quote, first, last);
        }
        if (said.isEmpty()) {
            said = announced(quote, first, last);
        }
        return said.isEmpty() ? continued(quote, first, last) : said;
    }

    /** The verb of saying nearest to the quotation, outside of all quotations, in a sentence that it shares. */
    private Optional<Said> beside(Span quote, List<QuoteMarks.Quote> quotes, int first, int last) {
        Optional<Said> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int i = first; i <= last; i++) {
            Sentence sentence = sentence(i);
            boolean shares = sentence.span().begin() < quote.end()
                    && quote.begin() < sentence.span().end();
            for (int verb = 0; shares && verb < sentence.size(); verb++) {
                Span word = sentence.at(verb).span();
                boolean outside = quotes.stream()
                        .noneMatch(q -> q.span().begin() <= word.begin()
                                && word.end() <= q.span().end());
                int distance = word.begin() < quote.begin() ? quote.begin() - word.end() : word.begin() - quote.end();
                if (outside && says(sentence.at(verb)) && distance < least) {
                    Line line = lines.get(i);
                    Said said = attribution.speaker(sentence, line.references(), line.grammar(), verb);
                    if (!said.author()) {
                        nearest = Optional.of(said);
                        least = distance;
                    }
                }
            }
        }
        return nearest;
    }

    private boolean says(Token token) {
        return token.verb()
                && cues.voice("say", token.lemma())
                        .filter(c -> !c.id().equals("say.deny"))
                        .isPresent();
    }

    /** "...", with a dash and a name behind it. */
    private Optional<Said> signed(Span quote, int first, int last) {
        for (int i = first; i <= Math.min(last + 1, lines.size() - 1); i++) {
            Sentence sentence = sentence(i);
            for (int dash = 0; dash + 1 < sentence.size(); dash++) {
                boolean behind = sentence.at(dash).span().begin() >= quote.end() - 1
                        || sentence.kind() == Passage.Kind.QUOTATION;
                if (behind && sentence.at(dash).text().matches("[—–―]|--")) {
                    Optional<Reference> name = lines.get(i)
                            .references()
                            .covering(dash + 1)
                            .filter(r -> r.last() >= sentence.size() - BEHIND_NAME && r.form() == Reference.Form.NAME);
                    if (name.isPresent()) {
                        Reference who = name.get();
                        return Optional.of(new Said(
                                Voice.of(who.actors().get(0)),
                                Optional.of(sentence.span(who.first(), who.last())),
                                Optional.of(sentence.at(dash).span()),
                                Certainty.ASSERTED));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "Churchill told the House:" before the quotation, or any verb of saying before one that is set apart. */
    private Optional<Said> announced(Span quote, int first, int last) {
        int own = first;
        while (own < last && sentence(own).span().end() <= quote.begin()) {
            own++;
        }
        boolean block = sentence(first).kind() == Passage.Kind.QUOTATION;
        if (own == 0) {
            return Optional.empty();
        }
        Line before = lines.get(own - 1);
        Sentence sentence = before.sentence();
        boolean colon = sentence.at(sentence.size() - 1).text().equals(":");
        if (block && sentence.kind() == Passage.Kind.QUOTATION) {
            return found.stream()
                    .filter(s -> s.span().end() >= sentence.span().end() - 1
                            && s.span().begin() <= sentence.span().begin())
                    .map(Stretch::said)
                    .findFirst();
        }
        for (int verb = sentence.size() - 1; (colon || block) && verb >= 0; verb--) {
            if (says(sentence.at(verb))) {
                Said said = attribution.speaker(sentence, before.references(), before.grammar(), verb);
                return Optional.of(said).filter(s -> !s.author());
            }
        }
        return Optional.empty();
    }

    /** A quotation that begins a sentence right after one in which somebody was quoted goes on with them. */
    private Optional<Said> continued(Span quote, int first, int last) {
        for (int i = first; i < last; i++) {
            Span before = sentence(i).span();
            boolean next = sentence(i + 1).span().begin() == quote.begin();
            if (next) {
                return found.stream()
                        .filter(s -> s.span().begin() < before.end()
                                && before.begin() < s.span().end())
                        .reduce((a, b) -> b)
                        .map(Stretch::said);
            }
        }
        return Optional.empty();
    }

    private Optional<Said> latest() {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).said());
    }

    private Sentence sentence(int line) {
        return lines.get(line).sentence();
    }

    private int passage(int line) {
        return sentence(line).passage();
    }
}
