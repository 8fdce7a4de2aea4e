package org.entente.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.code.actor.Cast;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.frame.Grammar;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.code.voice.Reported.Stretch;
import org.entente.model.ActorKind;
import org.entente.model.Certainty;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Voice;

/** Finds quotations and reported lists in sentences that belong together, and who speaks in each. */
public final class ReportedReader {
    private static final Set<String> INCLUDE =
            Set.of("include", "contain", "comprise", "feature", "name", "cite", "mention", "list");
    private static final Set<ActorKind> SPEAKERS = Set.of(ActorKind.PERSON, ActorKind.BODY, ActorKind.ORGANISATION);
    private static final int BACK = 2;
    private static final int LONGEST_ACRONYM = 6;

    private final Cues cues;
    private final Attribution attribution;

    public ReportedReader(Cues cues) {
        this.cues = cues;
        this.attribution = new Attribution(cues);
    }

    /**
     * Reads what is reported in a text.
     *
     * @param text of the document
     * @param sentences in order
     * @param references of each of them
     * @param grammar of a sentence
     */
    public Reported read(
            String text,
            Cast cast,
            List<Sentence> sentences,
            List<References> references,
            Function<Sentence, Grammar> grammar) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            lines.add(new Line(sentences.get(i), references.get(i), grammar.apply(sentences.get(i))));
        }
        List<Stretch> stretches = new ArrayList<>(new Quotations(cues, attribution, text, lines).read());
        for (int i = 0; i < lines.size(); i++) {
            named(cast, lines.get(i)).ifPresent(stretches::add);
            afterColon(lines.get(i)).ifPresent(stretches::add);
            included(lines, i).ifPresent(stretches::add);
            items(lines, i, stretches);
        }
        return new Reported(stretches);
    }

    /** "Putin: Ukraine attacked us": a name and a colon. A state there is mostly what the text is about, not who speaks. */
    private static Optional<Stretch> named(Cast cast, Line line) {
        Sentence sentence = line.sentence();
        Optional<Reference> name = sentence.size() > 2 ? line.references().covering(0) : Optional.empty();
        boolean speaker = name.filter(r -> r.form() == Reference.Form.NAME
                        && r.actors().size() == 1
                        && SPEAKERS.contains(cast.kind(r.actors().get(0))))
                .isPresent();
        if (!speaker) {
            return Optional.empty();
        }
        String words = sentence.words(name.get().first(), name.get().last());
        boolean dateline = words.contains(" ") || words.length() > LONGEST_ACRONYM;
        boolean capitals = sentence.at(0).text().equals(sentence.at(0).text().toUpperCase(Locale.ROOT));
        int colon = dateline && capitals ? sentence.size() : name.get().last() + 1;
        if (colon + 1 >= sentence.size() || !sentence.at(colon).text().equals(":")) {
            return Optional.empty();
        }
        Said said = new Said(
                Voice.of(name.get().actors().get(0)),
                Optional.of(sentence.span(name.get().first(), name.get().last())),
                Optional.of(sentence.at(colon).span()),
                Certainty.ASSERTED);
        return Optional.of(new Stretch(sentence.span(colon + 1, sentence.size() - 1), said, true));
    }

    /** "Iran listed three acts: ...": what follows the colon. */
    private Optional<Stretch> afterColon(Line line) {
        Sentence sentence = line.sentence();
        for (int colon = 1; colon + 1 < sentence.size(); colon++) {
            if (sentence.at(colon).text().equals(":")) {
                Span rest = sentence.span(colon + 1, sentence.size() - 1);
                return reporter(line, colon).map(said -> new Stretch(rest, said, false));
            }
        }
        return Optional.empty();
    }

    /** List items after a paragraph that ends in a colon. */
    private void items(List<Line> lines, int i, List<Stretch> stretches) {
        Sentence sentence = lines.get(i).sentence();
        if (!sentence.at(sentence.size() - 1).text().equals(":")) {
            return;
        }
        Optional<Said> said = reporter(lines.get(i), sentence.size() - 1);
        for (int j = i + 1; said.isPresent() && j < lines.size(); j++) {
            Sentence item = lines.get(j).sentence();
            if (item.kind() != Passage.Kind.LIST_ITEM) {
                return;
            }
            stretches.add(new Stretch(item.span(), said.get(), false));
        }
    }

    /** Who says or lists what stands behind a colon. */
    private Optional<Said> reporter(Line line, int colon) {
        for (int verb = colon - 1; verb >= 0; verb--) {
            Token token = line.sentence().at(verb);
            Optional<Cues.Cue> cue = cues.voice("say", token.lemma()).or(() -> cues.voice("accuse", token.lemma()));
            if (token.verb() && cue.isPresent()) {
                Said said =
                        new Speakers(cues, line.sentence(), line.references(), line.grammar()).subject(verb, cue.get());
                return Optional.of(said).filter(s -> !s.author());
            }
        }
        return Optional.empty();
    }

    /** "Included on this list is ...": the list that a sentence shortly before says somebody made. */
    private Optional<Stretch> included(List<Line> lines, int i) {
        Sentence sentence = lines.get(i).sentence();
        for (int noun = 0; noun < sentence.size(); noun++) {
            Token token = sentence.at(noun);
            boolean listed = cues.voice("content", token.lemma())
                            .filter(c -> c.id().equals("content.list"))
                            .isPresent()
                    && sentence.hasChild(noun, "det", Set.of("this", "that", "the"))
                    && token.head() >= 0
                    && INCLUDE.contains(sentence.at(token.head()).lemma());
            for (int back = 1; listed && back <= BACK && i - back >= 0; back++) {
                Optional<Said> maker = maker(lines.get(i - back), token.lemma());
                if (maker.isPresent()) {
                    return maker.map(said -> new Stretch(sentence.span(), said, false));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Said> maker(Line line, String noun) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.lemma().equals(noun) && token.is("obj")) {
                Speakers speakers = new Speakers(cues, sentence, line.references(), line.grammar());
                return line.grammar().subjects(token.head()).stream()
                        .findFirst()
                        .map(s -> speakers.noun(s, token.span(), Certainty.ASSERTED))
                        .filter(s -> s.voice().kind() == Voice.Kind.ACTOR);
            }
        }
        return Optional.empty();
    }

    /**
     * A sentence with what is known of it.
     *
     * @param sentence its words
     * @param references who is meant
     * @param grammar subjects and objects
     */
    record Line(Sentence sentence, References references, Grammar grammar) {}
}
