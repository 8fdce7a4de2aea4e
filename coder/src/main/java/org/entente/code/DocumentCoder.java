package org.entente.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.code.actor.Cast;
import org.entente.code.actor.References;
import org.entente.code.frame.Rejection;
import org.entente.code.parse.Sentence;
import org.entente.code.statement.Draft;
import org.entente.code.statement.Scene;
import org.entente.code.time.Chronology;
import org.entente.code.voice.Reported;
import org.entente.model.ActorName;
import org.entente.model.Coding;
import org.entente.model.Decision;
import org.entente.model.Document;
import org.entente.model.Statement;

/** Codes one document, sentence by sentence, and numbers what comes out. */
final class DocumentCoder {
    /** How far back whoever is answered may have been named. */
    private static final int SENTENCES_BACK = 2;

    private final Document document;
    private final Cast cast;
    private final SentenceCoder sentences;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Decision> rejected = new ArrayList<>();

    DocumentCoder(Document document, Cast cast, SentenceCoder sentences) {
        this.document = document;
        this.cast = cast;
        this.sentences = sentences;
    }

    /**
     * Codes sentences that belong together.
     *
     * @param chronology at its start
     */
    void code(List<Sentence> block, List<References> references, Chronology chronology) {
        List<List<Draft>> said = new ArrayList<>();
        Reported reported = sentences.reported(document.text(), cast, block, references);
        for (int i = 0; i < block.size(); i++) {
            Sentence sentence = block.get(i);
            chronology.enter(sentence);
            Scene scene = new Scene(
                    document.id(),
                    document.text(),
                    sentence,
                    references.get(i),
                    sentences.grammar(sentence),
                    chronology,
                    cast,
                    reported);
            List<Rejection> rejections = new ArrayList<>();
            List<Draft> before = said.subList(Math.max(0, i - SENTENCES_BACK), i).stream()
                    .flatMap(List::stream)
                    .toList();
            said.add(sentences.code(scene, before, rejections));
            drafts.addAll(said.get(i));
            rejections.forEach(r -> rejected.add(decision(sentence, r)));
            chronology.leave(sentence);
        }
    }

    private Decision decision(Sentence sentence, Rejection rejection) {
        return new Decision(
                document.id(),
                sentence.number(),
                sentence.at(rejection.trigger()).span(),
                rejection.rule(),
                Optional.empty(),
                rejection.reason());
    }

    /** All whom the statements name: their sides, their voices, whom their outlooks are about. */
    private static Set<ActorName> named(List<Statement> statements) {
        Set<ActorName> named = new TreeSet<>();
        for (Statement statement : statements) {
            statement.source().ifPresent(m -> named.add(m.actor()));
            statement.target().ifPresent(m -> named.add(m.actor()));
            statement.evidence().voice().actor().ifPresent(named::add);
            statement.evidence().relays().forEach(r -> r.voice().actor().ifPresent(named::add));
            if (statement instanceof Statement.Outlook outlook) {
                named.addAll(outlook.about());
            }
        }
        return named;
    }

    Coding coding() {
        List<Draft> ordered = drafts.stream().sorted(Draft.ORDER).toList();
        List<Statement> statements = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>(rejected);
        for (Draft draft : ordered) {
            Statement statement =
                    draft.named(document.id() + "." + (statements.size() + 1)).statement();
            statements.add(statement);
            decisions.add(new Decision(
                    document.id(),
                    statement.evidence().sentence(),
                    statement.evidence().actSpan().orElse(statement.evidence().span()),
                    statement.evidence().rule(),
                    Optional.of(statement.id()),
                    "both sides found and the words fit the frame"));
        }
        decisions.sort(Comparator.comparingInt(Decision::sentence)
                .thenComparing(Decision::span)
                .thenComparing(Decision::rule)
                .thenComparing(d -> d.statement().orElse("")));
        return new Coding(statements, cast.actors(named(statements)), decisions);
    }
}
