package org.entente.code.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** The words around a common noun that denotes an actor: where its phrase begins, who holds it, what it is one with. O(tokens) each. */
final class NominalPhrase {
    static final Set<String> ALLIES = Set.of("ally", "partner", "proxy", "backer", "sponsor", "patron");
    static final int NEAR = 6;
    private static final int FARTHEST_NAME = 3;
    private static final Set<String> STRIFE = Set.of("war", "warfare", "conflict", "battle", "struggle", "fight");
    /** What does nothing by itself: somebody's or nobody's. */
    static final Set<String> WEAPONS = Set.of(
            "missile",
            "drone",
            "jet",
            "warplane",
            "gunship",
            "vessel",
            "ship",
            "boat",
            "tanker",
            "trawler",
            "aircraft",
            "convoy",
            "bomber",
            "helicopter",
            "plane");

    private static final Set<String> DATES = Set.of(
            ("january february march april may june july august september october november december spring summer autumn winter"
                            + " monday tuesday wednesday thursday friday saturday sunday season year month week day")
                    .split(" "));
    private static final Set<String> QUANTITIES = Set.of(
            "many", "several", "few", "more", "most", "some", "numerous", "countless", "various", "other", "such");

    private static final Set<String> PAPERS = Set.of(
            "Agreement", "Accord", "Accords", "Treaty", "Pact", "Act", "Convention", "Charter", "Protocol", "Plan");

    private NominalPhrase() {}

    /** "The general" as the tagger sees it: an adjective that stands where a noun does. */
    static boolean substantive(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.adjective()
                && (token.is("obj") || token.is("nsubj") || token.is("obl"))
                && sentence.child(i, "det").isPresent();
    }

    /** "The followers of Fethullah Gulen" are others than those of anybody else. */
    static Optional<Reference> followed(Sentence sentence, References references, int head, Nominal nominal) {
        if (nominal.kind() != ActorKind.PEOPLE || !sentence.at(head).pos().equals("NNS")) {
            return Optional.empty();
        }
        return sentence.children(head, "nmod").stream()
                .filter(c -> sentence.preposition(c).equals("of") && c > head && c - head <= NEAR)
                .flatMap(c -> references.covering(c).stream())
                .filter(r -> r.form() == Reference.Form.NAME && r.first() > head)
                .findFirst();
    }

    /** "Algerian and Moroccan troops", "the foreign ministers of Greece and Cyprus": those of both. */
    static boolean coordinated(Sentence sentence, int head) {
        boolean ofBoth = sentence.at(head).pos().equals("NNS")
                && sentence.children(head, "nmod").stream()
                        .anyMatch(c -> sentence.preposition(c).equals("of")
                                && sentence.at(c).proper()
                                && !sentence.children(c, "conj").isEmpty());
        return ofBoth
                || sentence.children(head, "amod").stream()
                        .anyMatch(c -> !sentence.children(c, "conj").isEmpty());
    }

    static boolean demonym(Sentence sentence, References references, int head) {
        return sentence.children(head, "amod", "compound").stream().anyMatch(c -> references
                .covering(c)
                .filter(r -> r.form() == Reference.Form.DEMONYM)
                .isPresent());
    }

    /** "Its Moroccan ally": the adjective says who the ally is, not whose. */
    static Optional<Reference> identical(Sentence sentence, References references, int head) {
        if (!ALLIES.contains(sentence.at(head).lemma())) {
            return Optional.empty();
        }
        return sentence.children(head, "amod").stream()
                .flatMap(c -> references.covering(c).stream())
                .filter(r -> r.form() == Reference.Form.DEMONYM)
                .findFirst();
    }

    /** "Ghana's president", "the president of Ghana", "the Ghanaian president": whose office it is, who is another than that of Togo. */
    static Optional<ActorName> holder(
            Sentence sentence, References references, int head, Nominal nominal, List<ActorName> owners) {
        boolean told = nominal.standing() == Nominal.Standing.OFFICE
                && !owners.isEmpty()
                && sentence.children(head, "nmod:poss", "nmod", "amod").stream()
                        .anyMatch(c -> !sentence.at(c).pronoun() && belongs(sentence, references, c));
        return told ? Optional.of(owners.get(0)) : Optional.empty();
    }

    private static boolean belongs(Sentence sentence, References references, int owner) {
        return sentence.at(owner).is("amod")
                ? references
                        .covering(owner)
                        .filter(r -> r.form() == Reference.Form.DEMONYM)
                        .isPresent()
                : sentence.at(owner).is("nmod:poss")
                        || sentence.preposition(owner).equals("of");
    }

    /** The words of an office without whose it is: "foreign minister" of "the Ghanaian foreign minister". */
    static String office(Sentence sentence, References references, int head) {
        StringBuilder words = new StringBuilder();
        for (int i = first(sentence, head); i <= head; i++) {
            boolean told = references
                            .covering(i)
                            .filter(r -> r.form() != Reference.Form.NOMINAL)
                            .isPresent()
                    || sentence.at(i).is("det")
                    || sentence.at(i).is("case")
                    || sentence.at(i).is("punct");
            if (!told) {
                words.append(words.isEmpty() ? "" : " ").append(sentence.at(i).lower());
            }
        }
        return words.toString();
    }

    /** "The Director of National Security": the words after "of" belong to the office where they name no other actor. */
    static int titled(Sentence sentence, References references, int head, Nominal nominal) {
        if (nominal.standing() != Nominal.Standing.OFFICE
                && nominal.kind() != ActorKind.BODY
                && nominal.kind() != ActorKind.ORGANISATION) {
            return head;
        }
        for (int child : sentence.children(head, "nmod")) {
            boolean next = head + 1 < sentence.size()
                    && child > head
                    && child - head <= NEAR
                    && sentence.at(head + 1).lower().equals("of")
                    && sentence.at(child).proper();
            if (next && sentence.children(child, "conj").isEmpty() && free(references, head + 1, child)) {
                return child;
            }
        }
        return head;
    }

    private static boolean free(References references, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (references.covering(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** First token of the adjectives and nouns right before the head. */
    static int first(Sentence sentence, int head) {
        int first = head;
        boolean named = false;
        while (first > 0) {
            Token before = sentence.at(first - 1);
            boolean modifier = (before.head() == head && (before.is("amod") || before.is("compound")))
                    || (before.is("compound") && sentence.governs(head, first - 1))
                    || (before.is("punct") && before.text().equals("-") && sentence.governs(head, first - 1));
            boolean gerund = before.pos().equals("VBG")
                    && first > 1
                    && sentence.at(first - 2).is("case");
            if (!modifier || gerund || backed(sentence, first - 1) || astray(before, named)) {
                break;
            }
            named |= before.proper()
                    || !before.ner().equals("O")
                    || Character.isUpperCase(before.text().charAt(0));
            first--;
        }
        return first;
    }

    /**
     * What the parser hangs on a noun phrase before it begins: "that September | fighters", "for a season | PKK fighters", "proposed
     * arming | Ethiopian rebels", "a good many | diplomats".
     */
    private static boolean astray(Token before, boolean named) {
        return DATES.contains(before.lower())
                || QUANTITIES.contains(before.lower())
                || (named && (before.pos().equals("NN") || before.pos().startsWith("VB")));
    }

    /** "Rwandan-backed rebels": who backs them is an actor of its own, but tells these rebels from others. */
    static boolean backed(Sentence sentence, int participle) {
        return participle > 1
                && sentence.at(participle).pos().equals("VBN")
                && sentence.at(participle - 1).text().equals("-")
                && sentence.at(participle - 2).is("obl");
    }

    /** A title before a name ("President Karzai") is no actor beside the name; nor is a noun that only describes another noun. */
    static boolean partOfName(Cast cast, Sentence sentence, References references, int i) {
        Token token = sentence.at(i);
        if (token.lemma().equals("proxy")
                && token.head() > i
                && STRIFE.contains(sentence.at(token.head()).lemma())) {
            return true; // "a proxy war"
        }
        if (token.is("compound") && token.head() >= 0) {
            boolean noun =
                    cast.gazetteer().nominal(sentence.at(token.head()).lemma()).isPresent()
                            && (token.lemma().equals("fighter")
                                    || !WEAPONS.contains(
                                            sentence.at(token.head()).lemma())); // "an army convoy", but "fighter jets"
            boolean paper = Character.isUpperCase(token.text().charAt(0))
                    && PAPERS.contains(sentence.at(token.head()).text());
            return references.covering(token.head()).isPresent()
                    || noun
                    || paper // "an Association Agreement"
                    || token.lemma().equals("military")
                    || token.lemma().equals("state");
        }
        boolean title = i + 1 < sentence.size()
                && references
                        .covering(i + 1)
                        .filter(r -> r.form() == Reference.Form.NAME
                                && r.first() == i + 1
                                && sentence.at(r.head()).head() == i)
                        .isPresent();
        if (title) {
            return true;
        }
        if (references.apposedName(i).isPresent()) {
            return true;
        }
        if (token.is("appos")
                && token.head() >= 0
                && references.covering(token.head()).isPresent()) {
            return true;
        }
        return sentence.children(i, "appos").stream().anyMatch(c -> references
                .covering(c)
                .filter(r -> r.form() == Reference.Form.NAME
                        && references.opening(r) <= i + FARTHEST_NAME
                        && cast.kind(r.actors().get(0)) == ActorKind.PERSON)
                .isPresent());
    }
}
