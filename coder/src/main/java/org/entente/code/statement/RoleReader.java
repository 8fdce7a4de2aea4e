package org.entente.code.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.RoleType;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Voice;

/** Roles: "Mullah Omar, the leader of the Taliban", "French President Macron", "became the head of", "the Directorate of Security of Afghanistan". */
public final class RoleReader {
    private static final double SURE = 0.9;
    private static final Set<String> OWNER = Set.of("of", "in", "for", "from", "to", "at");

    private static final Set<ActorKind> OWNERLESS = Set.of(ActorKind.PERSON, ActorKind.GROUP, ActorKind.PEOPLE);

    private static final Set<ActorKind> WHOLES = Set.of(ActorKind.ARMED_GROUP, ActorKind.ORGANISATION);

    private final Map<String, RoleType> offices = new LinkedHashMap<>();

    /** Reads the nouns of office that ship with Entente. */
    public RoleReader() {
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/actors/offices.tsv", 2).rows()) {
            for (String lemma : row.list(1, "\\|")) {
                offices.put(lemma, row.code(0, RoleType.class));
            }
        }
    }

    /** The roles that a sentence states. */
    public List<Draft> read(Scene scene) {
        Sentence sentence = scene.sentence();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<RoleType> type = office(sentence, i);
            if (type.isPresent()) {
                int noun = i;
                holder(scene, noun).ifPresent(h -> owner(scene, noun, h)
                        .ifPresent(o -> drafts.add(held(scene, type.get(), h, o, noun))));
            }
            part(scene, i).ifPresent(drafts::add);
            faction(scene, i).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** "Head of the political bureau of the movement": whoever leads an unnamed part is a member of the whole. */
    private static Draft held(Scene scene, RoleType type, Reference holder, Reference owner, int noun) {
        Sentence sentence = scene.sentence();
        if (type == RoleType.LEADS && !scene.cast().known(owner.actors().get(0))) {
            for (int child : sentence.children(owner.head(), "nmod")) {
                Optional<Reference> whole = scene.references()
                        .at(child)
                        .filter(r -> r.form() == Reference.Form.NAME
                                && !r.actors().equals(owner.actors())
                                && WHOLES.contains(scene.cast().kind(r.actors().get(0))));
                if (whole.isPresent()) {
                    return draft(scene, RoleType.MEMBER_OF, holder, whole.get(), noun);
                }
            }
        }
        return draft(scene, type, holder, owner, noun);
    }

    private Optional<RoleType> office(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (!token.noun()) {
            return Optional.empty();
        }
        Optional<RoleType> two = i == 0
                ? Optional.empty()
                : Optional.ofNullable(offices.get(sentence.at(i - 1).lemma() + " " + token.lemma()));
        return two.isPresent() ? two : Optional.ofNullable(offices.get(token.lemma()));
    }

    /** The person in office: beside the noun, as its subject, or after "of". */
    private static Optional<Reference> holder(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        Token token = sentence.at(noun);
        if (token.lemma().equals("leadership")) {
            return scene.grammar().oblique(noun, "of").stream()
                    .flatMap(h -> person(scene, h).stream())
                    .findFirst();
        }
        List<Integer> beside = new ArrayList<>();
        if (token.head() >= 0 && (token.is("appos") || token.is("compound") || token.is("dep"))) {
            beside.add(token.head());
        }
        scene.references().apposedName(noun).ifPresent(r -> beside.add(r.head()));
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
                .flatMap(h -> person(scene, h).stream())
                .findFirst();
    }

    private static Optional<Reference> person(Scene scene, int head) {
        return scene.references()
                .covering(head)
                .filter(r -> r.form() == Reference.Form.NAME
                        && scene.cast().kind(r.actors().get(0)) == ActorKind.PERSON);
    }

    private static Optional<Reference> owner(Scene scene, int noun, Reference holder) {
        Sentence sentence = scene.sentence();
        References references = scene.references();
        List<Integer> heads = new ArrayList<>(sentence.children(noun, "nmod:poss", "compound", "amod"));
        for (int child : sentence.children(noun, "nmod")) {
            if (OWNER.contains(sentence.preposition(child))) {
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
        return found;
    }

    /** "Taliban leaders in Kabul" are a part of the Taliban. */
    private static Optional<Draft> faction(Scene scene, int i) {
        Optional<Reference> faction = scene.references()
                .at(i)
                .filter(r -> r.form() == Reference.Form.NOMINAL
                        && r.last() > r.head()
                        && scene.cast().kind(r.actors().get(0)) == ActorKind.FACTION);
        return faction.flatMap(f -> scene.cast().partOf(f.actors().get(0)).map(whole -> {
            Span words = scene.sentence().span(f.first(), f.last());
            Evidence evidence = new Evidence(
                    "",
                    scene.document(),
                    words,
                    scene.sentence().at(i).text(),
                    Optional.of(scene.sentence().at(i).span()),
                    EdtfDate.UNKNOWN,
                    "",
                    Voice.AUTHOR,
                    Optional.empty(),
                    Optional.empty(),
                    Certainty.ASSERTED,
                    new Confidence(SURE),
                    "role.part-of.faction",
                    scene.sentence().number());
            return new Draft(
                    new Statement.Role(
                            evidence,
                            Mention.at(f.actors().get(0), words),
                            new Mention(whole, Optional.empty()),
                            RoleType.PART_OF),
                    i);
        }));
    }

    /** "The National Directorate of Security of Afghanistan", "Pakistan's ISI": a body named with its state. */
    private static Optional<Draft> part(Scene scene, int i) {
        Sentence sentence = scene.sentence();
        Optional<Reference> body = scene.references()
                .at(i)
                .filter(r -> r.form() == Reference.Form.NAME
                        && Set.of(ActorKind.BODY, ActorKind.ORGANISATION)
                                .contains(scene.cast().kind(r.actors().get(0))));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        for (int child : sentence.children(i, "nmod")) {
            String preposition = sentence.at(child).is("nmod:poss") ? "of" : sentence.preposition(child);
            Optional<Reference> state = scene.references()
                    .at(child)
                    .filter(r -> r.form() == Reference.Form.NAME
                            && scene.cast().kind(r.actors().get(0)) == ActorKind.STATE);
            if (preposition.equals("of") && state.isPresent()) {
                return Optional.of(draft(scene, RoleType.PART_OF, body.get(), state.get(), i));
            }
        }
        return Optional.empty();
    }

    private static Draft draft(Scene scene, RoleType type, Reference holder, Reference owner, int noun) {
        Sentence sentence = scene.sentence();
        Span act = sentence.span(noun, noun);
        Span a = sentence.span(holder.first(), holder.last());
        Span b = sentence.span(owner.first(), owner.last());
        ActorName whole = owner.actors().get(0);
        EdtfDate date = type == RoleType.PART_OF ? EdtfDate.UNKNOWN : date(scene, holder, owner, noun);
        Evidence evidence = new Evidence(
                "",
                scene.document(),
                act.union(a).union(b),
                act.in(scene.text()),
                Optional.of(act),
                date,
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(SURE),
                "role." + type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "."
                        + sentence.at(noun).lemma().replace(' ', '-'),
                sentence.number());
        return new Draft(
                new Statement.Role(evidence, Mention.at(holder.actors().get(0), a), Mention.at(whole, b), type), noun);
    }

    /** Years in brackets after the office; "at the time"; the date of becoming; otherwise the text does not say. */
    private static EdtfDate date(Scene scene, Reference holder, Reference owner, int noun) {
        Sentence sentence = scene.sentence();
        int last = Math.max(Math.max(holder.last(), owner.last()), noun);
        EdtfDate bracketed = scene.chronology().bracketed(sentence, last, Math.min(sentence.size() - 1, last + 8));
        if (bracketed.isKnown()) {
            return bracketed;
        }
        if (sentence.words(last + 1, last + 3).equals("at the time")) {
            return scene.chronology().date(sentence, noun);
        }
        int clause = sentence.clause(noun);
        if (clause >= 0 && sentence.at(clause).lemma().equals("become")) {
            return scene.chronology().date(sentence, clause).onwards();
        }
        return EdtfDate.UNKNOWN;
    }
}
