package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** The two sides of a role: who holds an office, and whose office it is. O(tokens) each. */
final class Offices {
    private static final Set<String> OWNER = Set.of("of", "in", "for", "from", "to", "at");
    private static final Set<ActorKind> OWNERLESS = Set.of(ActorKind.PERSON, ActorKind.GROUP, ActorKind.PEOPLE);
    private static final Set<ActorKind> LED =
            Set.of(ActorKind.ARMED_GROUP, ActorKind.ORGANISATION, ActorKind.FACTION, ActorKind.STATE, ActorKind.BODY);
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", "(", "\u2014", "\u2013", "--", ":");
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "whose");

    private Offices() {}

    /** The person in office: beside the noun, as its subject, or after "of". */
    static Optional<Reference> holder(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        Token token = sentence.at(noun);
        boolean member = token.lemma().equals("member");
        if (token.lemma().equals("leadership")) {
            return scene.grammar().oblique(noun, "of").stream()
                    .flatMap(h -> person(scene, h).stream())
                    .findFirst();
        }
        List<Integer> beside = new ArrayList<>();
        before(scene, noun).ifPresent(r -> beside.add(r.head()));
        scene.references().apposedName(noun).ifPresent(r -> beside.add(r.head()));
        if (token.head() >= 0 && (token.is("appos") || token.is("compound") || token.is("dep"))) {
            beside.add(token.head());
        }
        beside.addAll(sentence.children(noun, "appos"));
        beside.addAll(scene.grammar().predicated(noun));
        if (token.is("nmod") && sentence.at(token.head()).lemma().equals("one")) {
            beside.add(sentence.at(token.head()).head());
        }
        if (sentence.preposition(noun).equals("as") && token.head() >= 0) {
            sentence.child(noun, "case").ifPresent(as -> beside.add(as - 1));
            beside.add(token.head());
            if (sentence.at(token.head()).verb()) {
                beside.addAll(scene.grammar().objects(token.head()));
                beside.addAll(scene.grammar().subjects(token.head()));
            }
        }
        if (noun + 1 < sentence.size()) {
            beside.add(noun + 1);
        }
        return beside.stream()
                .filter(h -> h >= 0)
                .flatMap(h -> (member ? belonging(scene, h) : person(scene, h)).stream())
                .findFirst();
    }

    /** "Maduro and Ali, Guyana's president,": the person right before the commas, whatever the parser hangs the office on. */
    private static Optional<Reference> before(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        int first = sentence.subtree(noun).nextSetBit(0);
        boolean aside = first > 1 && sentence.at(first - 1).text().equals(",") && closed(scene, noun);
        return aside ? person(scene, first - 2) : Optional.empty();
    }

    /** A comma or the end after the office and what it is an office of, and no other person there: "Putin, Turkey's president, Erdogan". */
    private static boolean closed(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        int behind = noun + 1;
        while (behind < sentence.size() && !CLOSING.contains(sentence.at(behind).text())) {
            if (sentence.at(behind).verb()) {
                return false;
            }
            behind++;
        }
        return behind + 1 >= sentence.size() || person(scene, behind + 1).isEmpty();
    }

    /** States and organisations are members too: "Turkey is a member of NATO". */
    private static Optional<Reference> belonging(Scene scene, int head) {
        return scene.references()
                .covering(head)
                .filter(r -> r.form() == Reference.Form.NAME && r.actors().size() == 1);
    }

    static Optional<Reference> person(Scene scene, int head) {
        return scene.references()
                .covering(head)
                .filter(r -> r.form() == Reference.Form.NAME
                        && scene.cast().kind(r.actors().get(0)) == ActorKind.PERSON);
    }

    static Optional<Reference> owner(Scene scene, int noun, Reference holder) {
        Sentence sentence = scene.sentence();
        References references = scene.references();
        List<Integer> heads = new ArrayList<>(sentence.children(noun, "nmod:poss", "compound", "amod"));
        for (int child : sentence.children(noun, "nmod")) {
            boolean secretary = sentence.at(child).lemma().equals("state"); // "the US secretary of state"
            if (OWNER.contains(sentence.preposition(child)) && !secretary) {
                heads.add(child);
            }
        }
        if (sentence.at(noun).is("compound") && sentence.at(noun).head() >= 0) {
            heads.addAll(sentence.children(sentence.at(noun).head(), "amod", "compound"));
        }
        if (holder.first() == noun + 1) { // "King Hassan II of Morocco"
            sentence.children(holder.head(), "nmod").stream()
                    .filter(c -> sentence.preposition(c).equals("of"))
                    .forEach(heads::add);
        }
        if (sentence.at(noun).lemma().equals("leadership")) {
            for (int at = sentence.at(noun).head();
                    at >= 0;
                    at = sentence.at(at).head()) {
                heads.add(at);
            }
        }
        Optional<Reference> found = heads.stream()
                .filter(h -> h != noun)
                .flatMap(h -> references.alone(h).stream())
                .filter(r -> !r.equals(holder)
                        && !OWNERLESS.contains(scene.cast().kind(r.actors().get(0)))
                        && r.form() != Reference.Form.PRONOUN)
                .findFirst();
        return found.or(() -> possessor(scene, noun, holder)).or(() -> within(scene, noun));
    }

    /** "The US secretary of state": the words before the office in what stands for its holder. */
    private static Optional<Reference> within(Scene scene, int noun) {
        return scene.references()
                .at(noun)
                .filter(r -> r.form() == Reference.Form.NOMINAL && r.first() < noun)
                .flatMap(r -> scene.cast()
                        .partOf(r.actors().get(0))
                        .map(whole -> new Reference(r.first(), noun - 1, noun - 1, r.form(), List.of(whole))));
    }

    /** "Vučić, its president", "Babar, her interior minister": whom the possessive means, and for a person the state. */
    private static Optional<Reference> possessor(Scene scene, int noun, Reference holder) {
        return scene.sentence().children(noun, "nmod:poss").stream()
                .filter(c -> POSSESSIVES.contains(scene.sentence().at(c).lower()))
                .flatMap(c -> scene.references().at(c).stream())
                .filter(r -> r.actors().size() == 1 && !r.actors().equals(holder.actors()))
                .flatMap(r -> whole(scene, r).stream())
                .findFirst();
    }

    private static Optional<Reference> whole(Scene scene, Reference owner) {
        ActorName name = owner.actors().get(0);
        if (scene.cast().kind(name) == ActorKind.PERSON) {
            return scene.cast()
                    .partOf(name)
                    .map(whole ->
                            new Reference(owner.first(), owner.last(), owner.head(), owner.form(), List.of(whole)));
        }
        return OWNERLESS.contains(scene.cast().kind(name)) ? Optional.empty() : Optional.of(owner);
    }

    static Optional<Reference> leadable(Scene scene, int head) {
        return scene.references()
                .covering(head)
                .filter(r -> (r.form() == Reference.Form.NAME || r.form() == Reference.Form.NOMINAL)
                        && r.actors().size() == 1
                        && LED.contains(scene.cast().kind(r.actors().get(0))));
    }
}
