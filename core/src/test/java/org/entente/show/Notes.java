package org.entente.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.InterestType;
import org.entente.model.Likelihood;
import org.entente.model.Mention;
import org.entente.model.OutlookType;
import org.entente.model.RoleType;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** Statements made by hand from a text: evidence is given as a quotation, source, target and act as words inside it. */
final class Notes {
    private final String document;
    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private String date = "";
    private String place = "";
    private Voice voice = Voice.AUTHOR;
    private Certainty certainty = Certainty.ASSERTED;
    private Optional<String> cue = Optional.empty();
    private Span span = new Span(0, 1);

    Notes(String document, String text) {
        this.document = document;
        this.text = text;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Begins a statement on these words, which must stand in the text. */
    Notes on(String quote) {
        span = find(quote, 0, text.length());
        date = "";
        place = "";
        voice = Voice.AUTHOR;
        certainty = Certainty.ASSERTED;
        cue = Optional.empty();
        return this;
    }

    Notes when(String edtf) {
        date = edtf;
        return this;
    }

    Notes where(String name) {
        place = name;
        return this;
    }

    Notes says(Voice who, String words) {
        voice = who;
        cue = Optional.of(words);
        return this;
    }

    Notes as(Certainty how, String words) {
        certainty = how;
        cue = Optional.of(words);
        return this;
    }

    void event(String source, EventType type, String act, String target, boolean reciprocal, String... contexts) {
        statements.add(new Statement.Event(
                evidence(act), mention(source), mention(target), type, "", List.of(contexts), reciprocal));
    }

    void tie(String source, TieType type, String act, String target, boolean reciprocal) {
        statements.add(new Statement.Tie(evidence(act), mention(source), mention(target), type, reciprocal));
    }

    void role(String source, RoleType type, String act, String target) {
        statements.add(new Statement.Role(evidence(act), mention(source), mention(target), type));
    }

    void interest(String holder, InterestType type, Theme theme, String target) {
        statements.add(new Statement.Interest(
                evidence(""),
                mention(holder),
                target.isEmpty() ? Optional.empty() : Optional.of(mention(target)),
                type,
                theme));
    }

    void outlook(OutlookType type, Optional<Likelihood> likelihood, String horizon, String... about) {
        Optional<Mention> first = about.length > 0 ? Optional.of(mention(about[0])) : Optional.empty();
        Optional<Mention> second = about.length > 1 ? Optional.of(mention(about[1])) : Optional.empty();
        List<ActorName> all =
                Arrays.stream(about).map(name -> mention(name).actor()).toList();
        statements.add(new Statement.Outlook(evidence(""), first, second, all, type, likelihood, horizon));
    }

    private Evidence evidence(String act) {
        String id = document + "-" + String.format(Locale.ROOT, "%03d", statements.size() + 1);
        return new Evidence(
                id,
                document,
                span,
                act,
                act.isEmpty() ? Optional.empty() : Optional.of(find(act, span.begin(), span.end())),
                EdtfDate.parse(date),
                place,
                voice,
                Optional.empty(),
                cue,
                certainty,
                new Confidence(0.82),
                "rule." + (statements.size() + 1),
                statements.size());
    }

    /** "Name" or "Name=&gt;words in the evidence". */
    private Mention mention(String name) {
        if (name.equals("unknown")) {
            return Mention.UNKNOWN;
        }
        int equals = name.indexOf("=>");
        String actor = equals < 0 ? name : name.substring(0, equals);
        String words = equals < 0 ? name : name.substring(equals + 2);
        int at = text.substring(span.begin(), span.end()).indexOf(words);
        return new Mention(
                new ActorName(actor),
                at < 0
                        ? Optional.empty()
                        : Optional.of(new Span(span.begin() + at, span.begin() + at + words.length())));
    }

    private Span find(String words, int from, int to) {
        int at = text.indexOf(words, from);
        if (at < 0 || at + words.length() > to) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }
}
