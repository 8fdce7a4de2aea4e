package org.entente.analyse.hypotheses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.Related;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.entente.model.Voice;

/** A case as the assessment sees it: statements with their words and their principals. */
final class CaseReading {
    private final Related related;
    private final CaseIndex index;

    private CaseReading(Related related, CaseIndex index) {
        this.related = related;
        this.index = index;
    }

    static CaseReading of(Related related, Knowledge knowledge) {
        return new CaseReading(related, new CaseIndex(related.file(), related.principals(), knowledge));
    }

    /** Another state of the same case; the words of its statements are those of this one. */
    CaseReading with(Related other) {
        return new CaseReading(other, new CaseIndex(other.file(), other.principals(), index));
    }

    /** The same, had these statements not been made. */
    CaseReading without(Set<String> ids) {
        return new CaseReading(related.without(ids), index);
    }

    Related related() {
        return related;
    }

    CaseFile file() {
        return index.file();
    }

    CaseIndex index() {
        return index;
    }

    SignedNetwork network() {
        return related.network();
    }

    /** Actors of the network, sorted; some may have no tie. */
    List<ActorName> tied() {
        return related.tied();
    }

    /** The tie of two actors at the date of the network. O(1). */
    Optional<SignedTie> tie(ActorName a, ActorName b) {
        return a.equals(b) ? Optional.empty() : related.tie(Pair.of(a, b));
    }

    /** All of the case, in the order of the texts. */
    List<Statement> statements() {
        return related.file().statements();
    }

    /** What a pair's years add up to; empty where nothing is dated. */
    List<PairHistory.YearBalance> years(Pair pair) {
        return related.years(pair);
    }

    Map<ActorName, ActorName> principals() {
        return related.principals();
    }

    /** The actor that counts for an actor. */
    ActorName top(ActorName actor) {
        return principals().getOrDefault(actor, actor);
    }

    ActorName source(Statement statement) {
        return statement.source().map(m -> top(m.actor())).orElse(ActorName.UNKNOWN);
    }

    ActorName target(Statement statement) {
        return statement.target().map(m -> top(m.actor())).orElse(ActorName.UNKNOWN);
    }

    /** The statements behind ids, in the order of the text, each once. */
    List<Statement> statements(List<String> ids) {
        return index.statements(ids);
    }

    /** Whether the text lets a party to the relationship say it. */
    boolean ownVoice(Voice voice, List<ActorName> parties) {
        return voice.actor().map(a -> parties.contains(top(a))).orElse(false);
    }
}
