package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Document;
import org.entente.model.Ruling;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.Voice;

/**
 * What stays the same however many statements are left out: the words of each, what they speak of, how far its source is trusted, and
 * whose side its author is on. Looked up once each; not for several threads.
 */
final class CaseIndex {
    private final CaseFile file;
    private final Knowledge knowledge;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Sentence> sentences;
    private final Map<String, Map<String, Boolean>> spoken;
    private final Map<String, Optional<Theme>> themes;
    private final Map<String, Admiralty> grades = new HashMap<>();
    private final Map<String, Set<ActorName>> parties = new HashMap<>();
    private final List<Ruling.Judgement> judgements = new ArrayList<>();

    /** A sentence at its place, so that two statements of one sentence count once. */
    record Sentence(String document, int begin, String words) {}

    CaseIndex(CaseFile file, Map<ActorName, ActorName> principals, Knowledge knowledge) {
        this(file, principals, knowledge, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** Of the same documents with other statements; those with the same id have the same words. */
    CaseIndex(CaseFile file, Map<ActorName, ActorName> principals, CaseIndex known) {
        this(file, principals, known.knowledge, known.sentences, known.spoken, known.themes);
    }

    private CaseIndex(
            CaseFile file,
            Map<ActorName, ActorName> principals,
            Knowledge knowledge,
            Map<String, Sentence> sentences,
            Map<String, Map<String, Boolean>> spoken,
            Map<String, Optional<Theme>> themes) {
        this.file = file;
        this.knowledge = knowledge;
        this.sentences = sentences;
        this.spoken = spoken;
        this.themes = themes;
        file.documents().forEach(d -> documents.put(d.id(), d));
        for (Statement statement : file.statements()) {
            order.put(statement.id(), order.size());
            byId.put(statement.id(), statement);
        }
        for (Ruling ruling : file.inForce()) {
            if (ruling instanceof Ruling.Grade grade) {
                grade.grade().ifPresent(g -> grades.put(grade.source(), g));
            } else if (ruling instanceof Ruling.Judgement judgement) {
                judgements.add(judgement);
            }
        }
        file.documents().forEach(d -> parties.put(d.id(), parties(d, principals)));
    }

    /** The actors that a document's author belongs to, or once did: those that the author's roles name, unless denied, and who they count for. */
    private Set<ActorName> parties(Document document, Map<ActorName, ActorName> principals) {
        Set<ActorName> result = new HashSet<>();
        if (document.author().isBlank()) {
            return result;
        }
        Set<ActorName> selves = new HashSet<>();
        for (Actor actor : file.actors()) {
            if (actor.name().value().equals(document.author())
                    || actor.aliases().contains(document.author())) {
                selves.add(actor.name());
                result.add(principals.getOrDefault(actor.name(), actor.name()));
            }
        }
        for (Statement statement : file.statements()) {
            if (statement instanceof Statement.Role role
                    && role.evidence().certainty() != Certainty.DENIED
                    && selves.contains(role.holder().actor())) {
                ActorName of = role.of().actor();
                result.add(principals.getOrDefault(of, of));
            }
        }
        return result;
    }

    /** What a person judged otherwise about the relationship of exactly these actors. */
    List<Ruling.Judgement> judgements(List<ActorName> actors) {
        List<ActorName> sorted = actors.stream().sorted().toList();
        return judgements.stream().filter(j -> j.actors().equals(sorted)).toList();
    }

    CaseFile file() {
        return file;
    }

    int order(Statement statement) {
        return order.getOrDefault(statement.id(), -1);
    }

    /** The statements behind ids, in the order of the text, each once. */
    List<Statement> statements(List<String> ids) {
        return ids.stream()
                .distinct()
                .map(byId::get)
                .filter(s -> s != null)
                .sorted((a, b) -> Integer.compare(order(a), order(b)))
                .toList();
    }

    /** The name of the document that a statement stands in. */
    String document(Statement statement) {
        Document document = documents.get(statement.evidence().document());
        return document == null ? statement.evidence().document() : document.name();
    }

    /** How far a person said that the document is to be trusted. */
    Admiralty grade(Statement statement) {
        return grades.getOrDefault(document(statement), Admiralty.UNJUDGED);
    }

    /** How far a person said that a source other than a document is to be trusted; empty where nobody did. */
    Optional<Admiralty> grade(String source) {
        return Optional.ofNullable(grades.get(source));
    }

    /** Whether the author of a statement belongs to one of the actors. */
    boolean authorOf(Statement statement, List<ActorName> actors) {
        Set<ActorName> own = parties.getOrDefault(statement.evidence().document(), Set.of());
        return statement.evidence().voice().equals(Voice.AUTHOR)
                && actors.stream().anyMatch(own::contains);
    }

    /** The words of the evidence. */
    String words(Statement statement) {
        Document document = documents.get(statement.evidence().document());
        Span span = statement.evidence().span();
        return document != null && span.end() <= document.text().length() ? span.in(document.text()) : "";
    }

    /** Whether the words of the evidence have one of a list. */
    boolean says(String list, Statement statement) {
        return spoken.computeIfAbsent(list, l -> new HashMap<>())
                .computeIfAbsent(statement.id(), id -> knowledge.has(list, words(statement)));
    }

    /** Whether the sentence of the evidence has one of a list. */
    boolean sentenceSays(String list, Statement statement) {
        return spoken.computeIfAbsent("sentence " + list, l -> new HashMap<>())
                .computeIfAbsent(
                        statement.id(),
                        id -> knowledge.has(list, sentence(statement).words()));
    }

    /** The first theme whose words are in the evidence. */
    Optional<Theme> theme(Statement statement) {
        return themes.computeIfAbsent(statement.id(), id -> knowledge.themeOf(words(statement)));
    }

    /** The evidence and the rest of the sentences it stands in. */
    Sentence sentence(Statement statement) {
        return sentences.computeIfAbsent(statement.id(), id -> around(statement));
    }

    private Sentence around(Statement statement) {
        String id = statement.evidence().document();
        Document document = documents.get(id);
        String text = document == null ? "" : document.text();
        Span span = statement.evidence().span();
        if (span.end() > text.length()) {
            return new Sentence(id, span.begin(), "");
        }
        int begin = span.begin();
        while (begin > 0 && !endsAt(text, begin - 1)) {
            begin--;
        }
        int end = span.end();
        while (end < text.length() && !endsAt(text, end - 1)) {
            end++;
        }
        return new Sentence(id, begin, text.substring(begin, end));
    }

    /** Whether a sentence or paragraph ends with the character at a place. */
    private static boolean endsAt(String text, int place) {
        char c = text.charAt(place);
        boolean mark = c == '.' || c == '!' || c == '?';
        boolean gap = place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1));
        return c == '\n' || (mark && gap);
    }
}
