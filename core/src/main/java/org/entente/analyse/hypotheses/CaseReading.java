package org.entente.analyse.hypotheses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Voice;

/** A case as the assessment sees it: statements with their words and their principals. */
final class CaseReading {
    private final CaseFile file;
    private final Map<ActorName, ActorName> principals;
    private final SignedNetwork network;
    private final Map<Pair, SignedTie> ties = new HashMap<>();
    private final Map<Pair, PairHistory> histories = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    CaseReading(
            CaseFile file, Map<ActorName, ActorName> principals, SignedNetwork network, List<PairHistory> histories) {
        this.file = file;
        this.principals = principals;
        this.network = network;
        network.ties().forEach(t -> ties.put(t.pair(), t));
        histories.forEach(h -> this.histories.put(h.pair(), h));
        for (Document document : file.documents()) {
            texts.put(document.id(), document.text());
        }
        for (Statement statement : file.statements()) {
            order.put(statement.id(), order.size());
            byId.put(statement.id(), statement);
        }
    }

    CaseFile file() {
        return file;
    }

    SignedNetwork network() {
        return network;
    }

    /** The tie of two actors at the date of the network. O(1). */
    Optional<SignedTie> tie(ActorName a, ActorName b) {
        return a.equals(b) ? Optional.empty() : Optional.ofNullable(ties.get(Pair.of(a, b)));
    }

    List<Statement> statements() {
        return file.statements();
    }

    /** What a pair's years add up to; empty where nothing is dated. */
    List<PairHistory.YearBalance> years(Pair pair) {
        PairHistory history = histories.get(pair);
        return history == null ? List.of() : history.years();
    }

    /** The actor that counts for an actor. */
    ActorName top(ActorName actor) {
        return principals.getOrDefault(actor, actor);
    }

    ActorName source(Statement statement) {
        return statement.source().map(m -> top(m.actor())).orElse(ActorName.UNKNOWN);
    }

    ActorName target(Statement statement) {
        return statement.target().map(m -> top(m.actor())).orElse(ActorName.UNKNOWN);
    }

    /** The statements behind ids, in the order of the text, each once. */
    List<Statement> statements(List<String> ids) {
        return ids.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(order.getOrDefault(a, -1), order.getOrDefault(b, -1)))
                .map(byId::get)
                .toList();
    }

    int order(Statement statement) {
        return order.getOrDefault(statement.id(), -1);
    }

    /** The words of the evidence. */
    String words(Statement statement) {
        String text = texts.getOrDefault(statement.evidence().document(), "");
        Span span = statement.evidence().span();
        return span.end() <= text.length() ? span.in(text) : "";
    }

    /** The evidence and the rest of the sentences it stands in. */
    Sentence sentence(Statement statement) {
        String text = texts.getOrDefault(statement.evidence().document(), "");
        Span span = statement.evidence().span();
        if (span.end() > text.length()) {
            return new Sentence(statement.evidence().document(), span.begin(), "");
        }
        int begin = span.begin();
        while (begin > 0 && !endsAt(text, begin - 1)) {
            begin--;
        }
        int end = span.end();
        while (end < text.length() && !endsAt(text, end - 1)) {
            end++;
        }
        return new Sentence(statement.evidence().document(), begin, text.substring(begin, end));
    }

    /** Whether a sentence or paragraph ends with the character at a place. */
    private static boolean endsAt(String text, int place) {
        char c = text.charAt(place);
        boolean mark = c == '.' || c == '!' || c == '?';
        boolean gap = place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1));
        return c == '\n' || (mark && gap);
    }

    /** A sentence at its place, so that two statements of one sentence count once. */
    record Sentence(String document, int begin, String words) {}

    /** Whether the text lets a party to the relationship say it. */
    boolean ownVoice(Voice voice, List<ActorName> parties) {
        return voice.actor().map(a -> parties.contains(top(a))).orElse(false);
    }
}
