package org.entente.code.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Modality;
import org.entente.code.voice.Said;
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
    private static final Set<ActorKind> WHOLES = Set.of(ActorKind.ARMED_GROUP, ActorKind.ORGANISATION);
    private static final Set<String> GOVERNMENTS = Set.of("government", "regime", "administration", "cabinet");
    private static final Set<String> LEADING = Set.of("lead", "head", "rule", "govern");
    private static final Set<String> PARTS =
            Set.of("branch", "arm", "wing", "extension", "affiliate", "chapter", "subsidiary");

    private final Map<String, RoleType> offices = new LinkedHashMap<>();
    private final EvidenceMaker maker;

    /** Reads the nouns of office that ship with Entente. */
    public RoleReader(Modality modality, Attribution attribution) {
        this.maker = new EvidenceMaker(modality, attribution);
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
                Optional<Reference> holder = Offices.holder(scene, noun);
                Optional<Draft> owned = holder.flatMap(
                        h -> Offices.owner(scene, noun, h).map(o -> held(scene, type.get(), h, o, noun)));
                owned.or(() -> holder.flatMap(h -> unsaid(scene, type.get(), h, noun)))
                        .ifPresent(drafts::add);
            }
            led(scene, i).ifPresent(drafts::add);
            government(scene, i).ifPresent(drafts::add);
            branch(scene, i).ifPresent(drafts::add);
            part(scene, i).ifPresent(drafts::add);
            faction(scene, i).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** "Head of the political bureau of the movement": whoever leads an unnamed part is a member of the whole. */
    private Draft held(Scene scene, RoleType type, Reference holder, Reference owner, int noun) {
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

    /** "Khawaja Asif, the defence minister": where the text does not say whose, what it said before or what we know of the person. */
    private Optional<Draft> unsaid(Scene scene, RoleType type, Reference holder, int noun) {
        Sentence sentence = scene.sentence();
        boolean bare = sentence.children(noun, "nmod", "nmod:poss").isEmpty()
                && sentence.children(noun, "compound", "amod").stream()
                        .noneMatch(c -> scene.references().covering(c).isPresent()
                                || sentence.at(c).proper());
        return scene.cast()
                .partOf(holder.actors().get(0))
                .filter(whole -> bare)
                .map(whole -> draft(scene, type, holder, Optional.empty(), whole, noun));
    }

    /** "The GNA led by Fayez al-Sarraj", "Bafel Talabani, who leads the PUK". */
    private Optional<Draft> led(Scene scene, int i) {
        Token verb = scene.sentence().at(i);
        boolean leads = verb.verb()
                && LEADING.contains(verb.lemma())
                && scene.sentence().children(i, "neg", "aux").isEmpty();
        if (!leads) {
            return Optional.empty();
        }
        Optional<Reference> right = i == 0 || !verb.pos().equals("VBN")
                ? Optional.empty()
                : Offices.leadable(scene, i - 1)
                        .filter(r -> scene.cast().kind(r.actors().get(0)) != ActorKind.STATE);
        if (right.isPresent()) { // "refused to endorse the GNA led by Fayez al-Sarraj", however it is parsed
            return scene.sentence().children(i, "obl").stream()
                    .filter(c -> scene.sentence().preposition(c).equals("by"))
                    .flatMap(c -> Offices.person(scene, c).stream())
                    .findFirst()
                    .map(l -> draft(scene, RoleType.LEADS, l, right.get(), i));
        }
        if (!verb.is("acl") && !verb.is("acl:relcl")) {
            return Optional.empty();
        }
        Optional<Reference> leader = scene.grammar().subjects(i).stream()
                .flatMap(h -> Offices.person(scene, h).stream())
                .findFirst();
        Optional<Reference> body = scene.grammar().objects(i).stream()
                .flatMap(h -> Offices.leadable(scene, h).stream())
                .findFirst();
        return leader.flatMap(l -> body.map(b -> draft(scene, RoleType.LEADS, l, b, i)));
    }

    /** "Tshisekedi's government" leads the state, and "Bemba's MLC" is led by him. */
    private Optional<Draft> government(Scene scene, int i) {
        Sentence sentence = scene.sentence();
        Optional<Reference> leader = sentence.children(i, "nmod:poss").stream()
                .flatMap(c -> Offices.person(scene, c).stream())
                .findFirst();
        if (leader.isEmpty()) {
            return Optional.empty();
        }
        if (GOVERNMENTS.contains(sentence.at(i).lemma())) {
            return scene.cast()
                    .partOf(leader.get().actors().get(0))
                    .map(whole -> draft(scene, RoleType.LEADS, leader.get(), Optional.empty(), whole, i));
        }
        return scene.references()
                .at(i)
                .filter(r -> r.form() == Reference.Form.NAME
                        && WHOLES.contains(scene.cast().kind(r.actors().get(0))))
                .map(body -> draft(scene, RoleType.LEADS, leader.get(), body, i));
    }

    /** "The YPG, an extension of the PKK": a body that is a part of another. */
    private Optional<Draft> branch(Scene scene, int i) {
        Sentence sentence = scene.sentence();
        if (!PARTS.contains(sentence.at(i).lemma()) || !sentence.at(i).noun()) {
            return Optional.empty();
        }
        List<Integer> beside = new ArrayList<>();
        if (sentence.at(i).is("appos") && sentence.at(i).head() >= 0) {
            beside.add(sentence.at(i).head());
        }
        beside.addAll(sentence.children(i, "appos"));
        beside.addAll(scene.grammar().predicated(i));
        Optional<Reference> part = beside.stream()
                .flatMap(h -> Offices.leadable(scene, h).stream())
                .filter(r -> r.form() == Reference.Form.NAME
                        && scene.cast().kind(r.actors().get(0)) != ActorKind.STATE)
                .findFirst();
        return part.flatMap(p -> Offices.owner(scene, i, p)
                .filter(o -> !o.actors().equals(p.actors()))
                .map(o -> draft(scene, RoleType.PART_OF, p, o, i)));
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
    private Optional<Draft> part(Scene scene, int i) {
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

    /** "X is not the leader" is claimed by somebody and may be doubted; "X, the leader" is taken for granted. */
    private static boolean claimed(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        int above = sentence.at(noun).head();
        boolean as = above >= 0
                && sentence.at(above).verb()
                && sentence.preposition(noun).equals("as");
        return as || !scene.grammar().predicated(noun).isEmpty();
    }

    private Draft draft(Scene scene, RoleType type, Reference holder, Reference owner, int noun) {
        return draft(scene, type, holder, Optional.of(owner), owner.actors().get(0), noun);
    }

    private Draft draft(
            Scene scene, RoleType type, Reference holder, Optional<Reference> owner, ActorName whole, int noun) {
        Sentence sentence = scene.sentence();
        Span act = sentence.span(noun, noun);
        Span a = sentence.span(holder.first(), holder.last());
        Optional<Span> b = owner.map(o -> sentence.span(o.first(), o.last()));
        int end = Math.max(owner.map(Reference::last).orElse(noun), Math.max(holder.last(), noun));
        EdtfDate date = type == RoleType.PART_OF ? EdtfDate.UNKNOWN : date(scene, end, noun);
        EvidenceMaker.Frame frame = claimed(scene, noun)
                ? maker.frame(scene, noun, noun, false, false)
                : new EvidenceMaker.Frame(date, "", Said.AUTHOR, Optional.empty(), Certainty.ASSERTED, act, false);
        Evidence evidence = new Evidence(
                "",
                scene.document(),
                b.map(act.union(a)::union).orElse(act.union(a)),
                act.in(scene.text()),
                Optional.of(act),
                date,
                "",
                frame.said().voice(),
                frame.said().span(),
                frame.cue().map(c -> EvidenceMaker.words(c, scene.text())),
                frame.cue(),
                EvidenceMaker.relays(frame.said(), scene.text()),
                frame.certainty(),
                new Confidence(SURE),
                "role." + type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "."
                        + sentence.at(noun).lemma().replace(' ', '-'),
                sentence.number());
        return new Draft(
                new Statement.Role(evidence, Mention.at(holder.actors().get(0), a), new Mention(whole, b), type), noun);
    }

    /** Years in brackets after the office; "at the time"; the date of becoming; otherwise the text does not say. */
    private static EdtfDate date(Scene scene, int last, int noun) {
        Sentence sentence = scene.sentence();
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
