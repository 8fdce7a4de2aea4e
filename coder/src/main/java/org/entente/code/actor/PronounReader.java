package org.entente.code.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** Pronouns, and common nouns that point back as they do: who is meant, sentence by sentence. */
final class PronounReader {
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
            "denounce",
            "condemn",
            "criticise",
            "criticize",
            "deplore",
            "decry",
            "hail",
            "applaud");
    private static final Set<String> JUDGING = Set.of(
            "thank",
            "praise",
            "blame",
            "criticise",
            "criticize",
            "condemn",
            "denounce",
            "punish",
            "reward",
            "rebuke",
            "commend",
            "applaud",
            "censure",
            "sanction",
            "reproach",
            "admire");
    private static final Set<String> GROUPS =
            Set.of("group", "party", "movement", "organisation", "organization", "militia", "army", "faction", "force");

    private static final Set<ActorKind> ABOUT = Set.of(ActorKind.STATE, ActorKind.ARMED_GROUP);

    private final Cast cast;
    private final Recall recall;
    private final DescriptionReader descriptions;
    private final DefiniteReader definites;
    private final Predicates predicates;
    private final Antecedents antecedents;
    private final PronounRules rules;
    private final Proposals proposals = new Proposals();

    PronounReader(Cast cast, Antecedents antecedents) {
        this.cast = cast;
        this.recall = new Recall(cast::kind);
        this.antecedents = antecedents;
        this.rules = new PronounRules(cast, recall);
        this.descriptions = new DescriptionReader(cast, recall, antecedents);
        this.definites = new DefiniteReader(cast, recall, antecedents);
        this.predicates = new Predicates(cast);
    }

    /** Forgets all that was read, and looks at how the sentences to come use pronouns. */
    void begin(List<Sentence> text) {
        antecedents.begin(text);
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
        Optional<Fit> form = Fit.of(sentence.at(i).lower());
        if (form.isEmpty() || expletive(sentence, i)) {
            return List.of();
        }
        Fit fit = form.get();
        if (fit == Fit.THING && answered(sentence, i)) {
            Optional<List<ActorName>> whose = proposals.whose(sentence, references, i);
            if (whose.isPresent()) {
                return whose.get();
            }
        }
        List<ActorName> bond = fit == Fit.THING && sentence.at(i).is("nsubj")
                ? DescriptionReader.bondBefore(sentence, references, i)
                : List.of();
        if (!bond.isEmpty()) {
            return bond;
        }
        return neighbour(sentence, references, i, fit)
                .orElseGet(() -> antecedents.meant(
                        new Pointer(sentence, i, fit), references, rules.propose(sentence, references, i, fit)));
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

    /** "Thanked Iran for its support": what somebody is thanked or blamed for is theirs. */
    private static Optional<List<ActorName>> judged(Sentence sentence, References references, int i) {
        int noun = sentence.at(i).is("nmod:poss") ? sentence.at(i).head() : -1;
        int verb = noun < 0 ? -1 : sentence.at(noun).head();
        if (verb < 0
                || !JUDGING.contains(sentence.at(verb).lemma())
                || !sentence.preposition(noun).equals("for")) {
            return Optional.empty();
        }
        return sentence.child(verb, "obj", "nsubj:pass").stream()
                .mapToObj(references::at)
                .flatMap(Optional::stream)
                .map(Reference::actors)
                .findFirst();
    }

    /** "The US and their allies": the possessor is what the noun is coordinated with. */
    private Optional<List<ActorName>> neighbour(Sentence sentence, References references, int i, Fit fit) {
        Token token = sentence.at(i);
        boolean listed = i > 1
                && token.is("nmod:poss")
                && sentence.at(i - 1).lower().equals("and")
                && references.covering(i - 2).isPresent();
        if (listed) {
            return references.covering(i - 2).map(Reference::actors).filter(a -> fit.admits(a, cast));
        }
        Optional<List<ActorName>> judged = judged(sentence, references, i).filter(a -> fit.admits(a, cast));
        if (judged.isPresent()) {
            return judged;
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
                .filter(a -> fit.admits(a, cast));
    }

    private void remember(Sentence sentence, References references) {
        recall.remember(sentence, references);
        antecedents.remember(sentence, references);
        descriptions.remember(sentence, references);
        proposals.remember(sentence, references);
    }
}
