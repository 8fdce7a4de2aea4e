package org.entente.code.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorName;

/**
 * What grammar alone proposes for a pronoun: the subject of its clause or of the nearest clause above that fits in number and kind
 * (Hobbs 1978, simplified to subjects), else the last mention before it, else whom the sentences before were about; and what grammar
 * forbids.
 */
final class PronounRules {
    private static final Set<String> ENVOYS =
            Set.of("ambassador", "envoy", "diplomat", "consul", "attaché", "representative", "chargé");
    private static final Set<String> JUDGED = Set.of(("praise denounce condemn criticise criticize hail applaud mock"
                    + " deplore commend decry salute admire distrust")
            .split(" "));
    private static final Set<String> SENT_AWAY = Set.of("expel", "summon", "throw", "oust", "declare", "dismiss");
    private static final Set<String> SHARED = Set.of("xcomp", "advcl", "dep", "conj");

    private final Cast cast;
    private final Recall recall;

    PronounRules(Cast cast, Recall recall) {
        this.cast = cast;
        this.recall = recall;
    }

    /** By which rule somebody is proposed. */
    enum Rule {
        CLAUSE,
        BEFORE,
        EARLIER
    }

    /** Whom a rule proposes. */
    record Proposed(Rule rule, List<ActorName> actors) {}

    /** Whom the first rule that knows somebody proposes for the pronoun at {@code i}. */
    Optional<Proposed> propose(Sentence sentence, References references, int i, Fit fit) {
        return clauseSubject(sentence, references, i, fit)
                .map(a -> new Proposed(Rule.CLAUSE, a))
                .or(() -> before(sentence, references, i, fit).map(a -> new Proposed(Rule.BEFORE, a)))
                .or(() -> recall.earlier(sentence, a -> fit.admits(a, cast)).map(a -> new Proposed(Rule.EARLIER, a)));
    }

    private Optional<List<ActorName>> clauseSubject(Sentence sentence, References references, int i, Fit fit) {
        for (int verb = sentence.at(i).head();
                verb >= 0;
                verb = sentence.at(verb).head()) {
            for (int subject : sentence.children(verb, "nsubj")) {
                if (!sentence.governs(subject, i) && subject != i && !bound(sentence, i, verb)) {
                    List<ActorName> actors = Recall.actors(references, subject, i);
                    if (!excluded(sentence, references, i, actors)
                            && fit.admits(actors, cast)
                            && (subject < i || !namedBefore(references, i, fit))) {
                        return Optional.of(actors);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "They allowed them": an object is not its own verb's subject. */
    private static boolean bound(Sentence sentence, int i, int verb) {
        Token token = sentence.at(i);
        boolean object = token.is("obj") || token.is("iobj") || token.is("obl");
        return object
                && token.head() == verb
                && !token.lower().endsWith("selves")
                && !token.lower().endsWith("self");
    }

    /** "Armed them, only to fight them": the verb whose subject the infinitive shares. */
    private static int ruling(Sentence sentence, int verb) {
        int at = verb;
        while (sentence.child(at, "nsubj").isEmpty()
                && sentence.at(at).head() >= 0
                && SHARED.contains(sentence.at(at).rel())
                && sentence.at(sentence.at(at).head()).verb()) {
            at = sentence.at(at).head();
        }
        return at;
    }

    /** "Accused Iran and expelled its ambassador": nobody expels or summons their own. */
    private static boolean sentEnvoy(Sentence sentence, int noun) {
        int verb = sentence.at(noun).head();
        return verb >= 0
                && sentence.at(noun).is("obj")
                && ENVOYS.contains(sentence.at(noun).lemma())
                && (SENT_AWAY.contains(sentence.at(verb).lemma())
                        || (sentence.at(verb).lemma().equals("send")
                                && sentence.children(verb, "advmod", "obl").stream()
                                        .anyMatch(c -> Set.of("home", "away", "packing")
                                                .contains(sentence.at(c).lower()))));
    }

    /** "Praised his role", "denounced their crimes": rather those of others than one's own. */
    private static boolean judged(Sentence sentence, int noun) {
        int verb = sentence.at(noun).head();
        return verb >= 0
                && sentence.at(noun).is("obj")
                && JUDGED.contains(sentence.at(verb).lemma());
    }

    /** Whether grammar or sense forbid that the pronoun means these: "their funding of the Taliban" is not the Taliban's. */
    static boolean excluded(Sentence sentence, References references, int i, List<ActorName> actors) {
        Token token = sentence.at(i);
        if (token.head() >= 0 && bound(sentence, i, token.head())) {
            return sentence.children(ruling(sentence, token.head()), "nsubj").stream()
                    .flatMap(s -> references.in(s).stream())
                    .anyMatch(r -> r.actors().equals(actors));
        }
        if (!token.is("nmod:poss") || token.head() < 0) {
            return false;
        }
        if (sentEnvoy(sentence, token.head()) || judged(sentence, token.head())) {
            return sentence.children(ruling(sentence, sentence.at(token.head()).head()), "nsubj").stream()
                    .flatMap(s -> references.in(s).stream())
                    .anyMatch(r -> r.actors().equals(actors));
        }
        return sentence.children(token.head(), "nmod").stream()
                .filter(c -> c != i)
                .flatMap(c -> references.in(c).stream())
                .anyMatch(r -> r.actors().equals(actors));
    }

    private boolean namedBefore(References references, int i, Fit fit) {
        return references.all().stream().anyMatch(r -> r.last() < i && fit.admits(r.actors(), cast));
    }

    private Optional<List<ActorName>> before(Sentence sentence, References references, int i, Fit fit) {
        List<Reference> all = references.all();
        for (int k = all.size() - 1; k >= 0; k--) {
            Reference reference = all.get(k);
            if (reference.last() < i
                    && fit.admits(reference.actors(), cast)
                    && !references.place(reference)
                    && !excluded(sentence, references, i, reference.actors())
                    && reference.form() != Reference.Form.DEMONYM
                    && !ruled(sentence, i, reference.head())
                    && !(fit != Fit.PLURAL && several(sentence, reference))) {
                return Optional.of(reference.actors());
            }
        }
        return Optional.empty();
    }

    /** Whether the pronoun's own word has the mention below it, and not as the subject of a clause: "when Kosovo broke away, they recognised it". */
    private static boolean ruled(Sentence sentence, int pronoun, int mention) {
        boolean clause = sentence.at(mention).is("nsubj")
                && !sentence.at(pronoun).is("nmod:poss")
                && sentence.at(mention).head() != sentence.at(pronoun).head();
        return sentence.governs(sentence.at(pronoun).head(), mention) && !clause;
    }

    /** "American prosecutors" are no "he". */
    private static boolean several(Sentence sentence, Reference reference) {
        return reference.form() == Reference.Form.NOMINAL
                && sentence.at(reference.head()).pos().equals("NNS");
    }
}
