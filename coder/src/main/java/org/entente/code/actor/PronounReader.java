package org.entente.code.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/**
 * Pronouns. A pronoun means the subject of its clause or of the nearest clause before it that fits in number and kind (Hobbs 1978,
 * simplified to subjects).
 */
final class PronounReader {
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her", "himself", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "theirs");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> ANSWER = Set.of(
            "reject",
            "refuse",
            "accept",
            "decline",
            "dismiss",
            "approve",
            "sign",
            "ratify",
            "endorse",
            "welcome",
            "ignore",
            "deny",
            "denounce");
    private static final Set<String> GROUPS =
            Set.of("group", "party", "movement", "organisation", "organization", "militia", "army", "faction", "force");
    private static final Set<String> ENVOYS =
            Set.of("ambassador", "envoy", "diplomat", "consul", "attaché", "representative", "chargé");
    private static final Set<String> JUDGED = Set.of(("praise denounce condemn criticise criticize hail applaud mock"
                    + " deplore commend decry salute admire distrust")
            .split(" "));
    private static final Set<String> SENT_AWAY =
            Set.of("expel", "summon", "throw", "oust", "declare", "send", "dismiss");
    private static final Set<String> SHARED = Set.of("xcomp", "advcl", "dep", "conj");

    private static final Set<ActorKind> ABOUT = Set.of(ActorKind.STATE, ActorKind.ARMED_GROUP);

    private final Cast cast;
    private final Recall recall;
    private final DescriptionReader descriptions;
    private final DefiniteReader definites;
    private final Predicates predicates;
    private final Proposals proposals = new Proposals();

    PronounReader(Cast cast) {
        this.cast = cast;
        this.recall = new Recall(cast::kind);
        this.descriptions = new DescriptionReader(cast, recall);
        this.definites = new DefiniteReader(cast, recall);
        this.predicates = new Predicates(cast);
    }

    void forget() {
        recall.forget();
        proposals.forget();
        descriptions.forget();
    }

    /** Resolves what a sentence refers back to, then remembers its actors for the sentences to come. */
    void read(Sentence sentence, References references) {
        recall.earlier(sentence, a -> a.size() == 1 && ABOUT.contains(cast.kind(a.get(0))) && cast.known(a.get(0)))
                .ifPresent(references::about);
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Reference> here = references.covering(i);
            if (here.isPresent() && !descriptions.counted(sentence, here.get(), i)) {
                definite(sentence, references, here.get(), i);
                continue;
            }
            Token token = sentence.at(i);
            boolean whose = token.lower().equals("whose");
            List<ActorName> actors = whose
                    ? antecedent(sentence, references, i)
                    : token.pronoun() ? pronoun(sentence, references, i) : descriptions.read(sentence, references, i);
            if (!actors.isEmpty()) {
                Reference.Form form = token.pronoun() || whose ? Reference.Form.PRONOUN : Reference.Form.DESCRIPTION;
                references.add(new Reference(i, i, i, form, actors));
                owned(sentence, references, i, actors);
            }
        }
        remember(sentence, references);
    }

    private void definite(Sentence sentence, References references, Reference here, int i) {
        List<ActorName> pointed = definites.read(sentence, references, here, i);
        List<ActorName> actors =
                pointed.isEmpty() && here.head() == i ? predicates.read(sentence, references, here) : pointed;
        if (!actors.isEmpty()) {
            references.add(new Reference(here.first(), here.last(), here.head(), Reference.Form.DESCRIPTION, actors));
        }
    }

    /** "Haftar, whose army": whom the clause with "whose" is about. */
    private static List<ActorName> antecedent(Sentence sentence, References references, int whose) {
        int before = whose - 1;
        while (before > 0 && sentence.at(before).is("punct")) {
            before--;
        }
        Optional<Reference> name = before < 0
                ? Optional.empty()
                : references.covering(before).filter(r -> r.form() == Reference.Form.NAME);
        if (name.isPresent()) {
            return name.get().actors();
        }
        for (int at = whose; at >= 0; at = sentence.at(at).head()) {
            if (sentence.at(at).is("acl:relcl")) {
                return references
                        .covering(sentence.at(at).head())
                        .map(Reference::actors)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /**
     * "Their leaders", "its troops", "whose government": members and rulers stand for whom they belong to, also where a pronoun says
     * to whom; "their allies" and "its foreign ministry" are theirs.
     */
    private void owned(Sentence sentence, References references, int i, List<ActorName> owners) {
        Token token = sentence.at(i);
        boolean of = token.is("nmod") && sentence.preposition(i).equals("of");
        if ((!token.is("nmod:poss") && !of)
                || (owners.size() != 1 && !of)
                || token.head() < 0
                || named(sentence, references, token.head())) {
            return;
        }
        Optional<Reference> noun = references
                .at(token.head())
                .filter(r -> r.form() == Reference.Form.NOMINAL
                        && cast.partOf(r.actors().get(0)).isEmpty());
        Optional<Nominal> nominal = noun.flatMap(r -> cast.gazetteer()
                .nominal(sentence.at(r.head()).lemma())
                .filter(n -> n.standing() == Nominal.Standing.MEMBER)
                .or(() -> cast.gazetteer().nominal(sentence, r.head())));
        if (nominal.isEmpty()) {
            return;
        }
        Reference old = noun.orElseThrow();
        List<ActorName> meant =
                switch (nominal.get().standing()) {
                    case MEMBER ->
                        nominal.get().forces() && owners.size() == 1
                                ? List.of(cast.stateOf(owners.get(0)).orElse(owners.get(0)))
                                : owners;
                    case POPULATION -> owners;
                    case OWNER -> List.of(cast.stateOf(owners.get(0)).orElse(owners.get(0)));
                    case OFFICE, OWN ->
                        own(sentence, token.head(), owners.get(0)).isPresent()
                                ? List.of(own(sentence, token.head(), owners.get(0))
                                        .orElseThrow())
                                : sentence.at(token.head()).lower().equals("men") ? owners : List.<ActorName>of();
                };
        if (!meant.isEmpty()) {
            references.add(new Reference(old.first(), old.last(), old.head(), Reference.Form.NOMINAL, meant));
        }
    }

    /** "His group", "her party": what the person belongs to. */
    private Optional<ActorName> own(Sentence sentence, int noun, ActorName person) {
        boolean group = GROUPS.contains(sentence.at(noun).lemma())
                && sentence.at(noun).pos().equals("NN");
        return cast.partOf(person)
                .filter(w -> group && cast.kind(person) == ActorKind.PERSON && cast.kind(w) != ActorKind.STATE);
    }

    /** "Whose leader, Ada Lovelace, accused": the one who is named. */
    private boolean named(Sentence sentence, References references, int noun) {
        return sentence.children(noun, "appos").stream()
                .flatMap(a -> references.covering(a).stream())
                .anyMatch(r ->
                        r.form() == Reference.Form.NAME && cast.kind(r.actors().get(0)) == ActorKind.PERSON);
    }

    private List<ActorName> pronoun(Sentence sentence, References references, int i) {
        String word = sentence.at(i).lower();
        boolean personal = PERSONAL.contains(word);
        boolean plural = PLURAL.contains(word);
        if ((!personal && !plural && !NEUTER.contains(word)) || expletive(sentence, i)) {
            return List.of();
        }
        if (NEUTER.contains(word) && answered(sentence, i)) {
            Optional<List<ActorName>> whose = proposals.whose(sentence, references, i);
            if (whose.isPresent()) {
                return whose.get();
            }
        }
        Fit fit = personal ? Fit.PERSON : plural ? Fit.PLURAL : Fit.THING;
        List<ActorName> bond = fit == Fit.THING && sentence.at(i).is("nsubj")
                ? DescriptionReader.bondBefore(sentence, references, i)
                : List.of();
        if (!bond.isEmpty()) {
            return bond;
        }
        return neighbour(sentence, references, i, fit)
                .or(() -> clauseSubject(sentence, references, i, fit))
                .or(() -> before(sentence, references, i, fit))
                .or(() -> recall.earlier(sentence, a -> fits(a, fit)))
                .orElse(List.of());
    }

    /** "Rejected it", "accepted it": what is answered is rather a proposal than an actor. */
    private static boolean answered(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.is("obj")
                && token.head() >= 0
                && ANSWER.contains(sentence.at(token.head()).lemma());
    }

    /** "It was reported", "it is necessary": no actor. */
    private static boolean expletive(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (!token.lower().equals("it") || token.head() < 0) {
            return false;
        }
        boolean cleft = token.is("nsubj")
                && sentence.child(token.head(), "cop").isPresent()
                && sentence.at(token.head()).proper(); // "it was Ozal who opened"
        return cleft
                || token.is("expl")
                || (sentence.child(token.head(), "ccomp", "csubj").isPresent() && token.is("nsubj:pass"));
    }

    /** "The US and their allies": the possessor is what the noun is coordinated with. */
    private Optional<List<ActorName>> neighbour(Sentence sentence, References references, int i, Fit fit) {
        Token token = sentence.at(i);
        boolean listed = i > 1
                && token.is("nmod:poss")
                && sentence.at(i - 1).lower().equals("and")
                && references.covering(i - 2).isPresent();
        if (listed) {
            return references.covering(i - 2).map(Reference::actors).filter(a -> fits(a, fit));
        }
        if (!token.is("nmod:poss")
                || token.head() < 0
                || !sentence.at(token.head()).is("conj")) {
            return Optional.empty();
        }
        int sibling = sentence.at(token.head()).head();
        return references
                .covering(sibling)
                .filter(r -> r.last() < i)
                .map(Reference::actors)
                .filter(a -> fits(a, fit));
    }

    private Optional<List<ActorName>> clauseSubject(Sentence sentence, References references, int i, Fit fit) {
        for (int verb = sentence.at(i).head();
                verb >= 0;
                verb = sentence.at(verb).head()) {
            for (int subject : sentence.children(verb, "nsubj")) {
                if (!sentence.governs(subject, i) && subject != i && !bound(sentence, i, verb)) {
                    List<ActorName> actors = Recall.actors(references, subject, i);
                    if (!excluded(sentence, references, i, actors)
                            && fits(actors, fit)
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
                && SENT_AWAY.contains(sentence.at(verb).lemma());
    }

    /** "Praised his role", "denounced their crimes": rather those of others than one's own. */
    private static boolean judged(Sentence sentence, int noun) {
        int verb = sentence.at(noun).head();
        return verb >= 0
                && sentence.at(noun).is("obj")
                && JUDGED.contains(sentence.at(verb).lemma());
    }

    /** "Their funding of the Taliban": the possessor is not what the noun itself names. */
    private static boolean excluded(Sentence sentence, References references, int i, List<ActorName> actors) {
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
        return references.all().stream().anyMatch(r -> r.last() < i && fits(r.actors(), fit));
    }

    private Optional<List<ActorName>> before(Sentence sentence, References references, int i, Fit fit) {
        List<Reference> all = references.all();
        for (int k = all.size() - 1; k >= 0; k--) {
            Reference reference = all.get(k);
            if (reference.last() < i
                    && fits(reference.actors(), fit)
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

    private boolean fits(List<ActorName> actors, Fit fit) {
        if (actors.isEmpty()) {
            return false;
        }
        ActorKind kind = cast.kind(actors.get(0));
        return switch (fit) {
            case PERSON -> actors.size() == 1 && kind == ActorKind.PERSON;
            case PLURAL -> actors.size() > 1 || kind != ActorKind.PERSON;
            case THING -> actors.size() == 1 && kind != ActorKind.PERSON && kind != ActorKind.PEOPLE;
        };
    }

    private void remember(Sentence sentence, References references) {
        recall.remember(sentence, references);
        descriptions.remember(sentence, references);
        proposals.remember(sentence, references);
    }

    private enum Fit {
        PERSON,
        PLURAL,
        THING
    }
}
