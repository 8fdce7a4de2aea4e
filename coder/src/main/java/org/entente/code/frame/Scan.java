package org.entente.code.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorName;
import org.entente.model.EventType;

/** Tries the frames of each word of one sentence: the most specific whose needs are met and whose two sides can be filled speaks. */
final class Scan {
    private static final Set<EventType> ANSWERS =
            Set.of(EventType.SANCTION, EventType.REJECT, EventType.ACCUSE, EventType.THREATEN, EventType.RETREAT);
    private static final Set<EventType> PLACEABLE =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT);
    private static final Set<String> AUXILIARY = Set.of("aux", "cop", "case", "mark", "fixed");

    private final Sentence sentence;
    private final References references;
    private final Slots slots;
    private final Doers doers;
    private final Sufferers sufferers;
    private final Needs needs;
    private final Reach reach;
    private final StandIns stand;
    private final List<Rejection> rejections;
    private final List<OpenMatch> open;
    private final Grammar grammar;
    private final FrameBook book;
    private final Pairing pairing;
    private final Partners partners;

    Scan(
            Sentence sentence,
            References references,
            Grammar grammar,
            FrameBook book,
            List<Rejection> rejections,
            List<OpenMatch> open) {
        this.sentence = sentence;
        this.references = references;
        this.grammar = grammar;
        this.book = book;
        this.slots = new Slots(sentence, references, grammar);
        this.doers = new Doers(sentence, references, grammar, book);
        this.pairing = new Pairing(sentence, grammar, book);
        this.partners = new Partners(sentence, references, grammar);
        this.sufferers = new Sufferers(sentence, book.words("suffered"));
        this.needs = new Needs(sentence, references, grammar, book.words("quantities"));
        this.reach = new Reach(sentence, references);
        this.stand = new StandIns(sentence, references, slots, book);
        this.rejections = rejections;
        this.open = open;
    }

    /** What the word says: mostly one thing, two where a frame says "also". */
    List<Match> word(int i) {
        Token token = sentence.at(i);
        List<Match> found = new ArrayList<>();
        boolean named = references
                .covering(i)
                .filter(r -> r.form() == Reference.Form.NAME)
                .isPresent();
        if (named || month(token) || AUXILIARY.stream().anyMatch(token::is)) {
            return found;
        }
        for (Candidate candidate : candidates(i)) {
            int last = needs.extent(candidate.entry(), i);
            Frame frame = candidate.entry().frame();
            boolean name = token.proper()
                    && !sentence.heading()
                    && frame.meaning().tie().isPresent();
            if (last < 0 || name || !needs.met(frame, i)) {
                continue;
            }
            if (frame.meaning().none()) {
                rejections.add(new Rejection(frame.id(), i, "this use of the word says nothing about two actors"));
                return found;
            }
            Optional<Match> match = filled(frame, candidate.as(), i, last);
            if (match.isPresent()) {
                found.add(match.get());
                if (!frame.is("also")) {
                    return found;
                }
            }
        }
        return found;
    }

    private boolean month(Token token) {
        return token.proper() && token.text().equals("March");
    }

    private List<Candidate> candidates(int i) {
        Token token = sentence.at(i);
        List<Candidate> found = new ArrayList<>();
        boolean verbal = token.verb() && !token.is("compound");
        if (verbal) {
            book.entries('v', token.lemma()).forEach(e -> found.add(new Candidate(e, 'v')));
        }
        if (token.noun() || token.pos().equals("VBG") || token.adjective()) {
            book.entries('n', token.lemma()).forEach(e -> found.add(new Candidate(e, 'n')));
            book.entries('n', token.lower()).stream()
                    .filter(e -> !token.lower().equals(token.lemma()))
                    .forEach(e -> found.add(new Candidate(e, 'n')));
        }
        if (token.adjective()
                || token.pos().equals("VBN")
                || token.pos().equals("VBG")
                || token.pos().equals("RB")
                || token.pos().equals("IN")) {
            book.entries('a', token.lower()).forEach(e -> found.add(new Candidate(e, 'a')));
        }
        if (token.noun() && token.lower().endsWith("ing")) {
            for (String stem : stems(token.lower())) {
                book.entries('v', stem).forEach(e -> found.add(new Candidate(e, 'n')));
            }
        }
        return found;
    }

    private Optional<Match> filled(Frame frame, char as, int i, int last) {
        boolean gerund = as != frame.pos();
        List<String> sourceSlots = gerund ? List.of("poss", "by", "adj") : frame.source();
        List<String> targetSlots = gerund ? gerundTargets(frame) : frame.target();
        Filling source = fill(i, as, doerFirst(i, as, sourceSlots), Set.of(), List.of(), false);
        if (source.references().isEmpty() && sourceSlots.contains("self")) {
            source = new Filling(slots.listed(i), "");
        }
        if (source.references().isEmpty() && as == 'n' && !sourceSlots.contains("self")) {
            source = new Filling(doers.of(i), "");
        }
        if (source.references().isEmpty()) {
            source = new Filling(stand.agent(i, as, frame.meaning()), "");
        }
        if (source.references().isEmpty() && as == 'v' && !frame.meaning().material() && grammar.passive(i)) {
            source = new Filling(stand.seat(i), "");
        }
        if (source.references().isEmpty() && as == 'n' && sourceSlots.contains("subj")) {
            source = fill(i, as, List.of("subj"), Set.of(), List.of(), false);
        }
        if (source.slot().endsWith("between") && several(source) && frame.reciprocal()) {
            return matched(frame, i, last, Pairing.among(sentence, Pairing.sides(source.references())), true);
        }
        Filling target = fill(
                i,
                as,
                targetSlots,
                source.slot().isEmpty() ? Set.of() : Set.of(source.slot()),
                source.references(),
                frame.is("direct"));
        if (target.references().isEmpty() && placeable(frame)) {
            target = placed(i, as, targetSlots, source.references());
        }
        if (target.references().isEmpty() && as == 'n') {
            target = new Filling(without(doers.concerned(i, targetSlots), source.references()), "light");
        }
        if (target.references().isEmpty() && as == 'v') {
            target = new Filling(without(stand.destination(i, frame.meaning()), source.references()), "to");
        }
        boolean mutual = frame.reciprocal() && several(source);
        if (target.references().isEmpty() && !mutual && far(frame, source)) {
            target = new Filling(reached(frame, source, i), "reach");
        }
        Filling meant = sufferers.without(frame, i, target);
        boolean unnamed = meant.references().isEmpty() && !target.references().isEmpty();
        target = meant;
        if (source.references().isEmpty() && sentence.heading()) {
            source = new Filling(stand.headed(i, target.references()), "");
        }
        if (sentence.heading() && target.references().isEmpty() && several(source)) {
            return matched(frame, i, last, Pairing.among(sentence, Pairing.sides(source.references())), true);
        }
        List<Match.Sides> pairs = pairing.pairs(frame, source, target, i, as);
        if (pairs.isEmpty()
                && source.references().isEmpty()
                && frame.reciprocal()
                && target.slot().endsWith("with")) {
            pairs = partners.of(i, target.references());
        }
        if (pairs.isEmpty()) {
            boolean words = unnamed && !source.references().isEmpty();
            if (words || (answerable(frame, source, target, as) && !forItself(frame, i))) {
                Match match = made(frame, i, last, List.of(), false);
                open.add(new OpenMatch(match, Pairing.sides(source.references()), words));
            }
            rejections.add(new Rejection(frame.id(), i, reason(frame, source, target)));
            return Optional.empty();
        }
        return matched(frame, i, last, pairs, frame.reciprocal() || pairing.bound(frame, source, target));
    }

    /** Whether a place alone tells whom it concerns: where it is fought, and where somebody travels. */
    private static boolean placeable(Frame frame) {
        return frame.mode().equals("visit")
                || frame.meaning().event().filter(PLACEABLE::contains).isPresent();
    }

    private Filling placed(int i, char as, List<String> slotNames, List<Reference> except) {
        for (String slot : slotNames) {
            boolean where = as == 'n' && slot.equals("in"); // "made a killing in Zurich"
            List<Reference> found = where ? List.of() : without(slots.located(i, as, slot), except);
            if (!found.isEmpty()) {
                return new Filling(found, slot);
            }
        }
        return new Filling(List.of(), "");
    }

    /** "Iranian criticism of Israel": whoever stands before the noun does it, to whom "of" names. */
    private List<String> doerFirst(int i, char as, List<String> slotNames) {
        if (as != 'n' || !slotNames.contains("of") || !slotNames.contains("adj")) {
            return slotNames;
        }
        List<String> ordered = new ArrayList<>(slotNames);
        if (!slots.at(i, as, "adj").isEmpty() && !slots.at(i, as, "of").isEmpty()) {
            ordered.remove("adj");
            ordered.add(ordered.indexOf("of"), "adj");
        }
        return ordered;
    }

    /** Deeds and words that have a doer may be completed from further away; standing relations may not. */
    private boolean far(Frame frame, Filling source) {
        boolean doubtfulTalk = frame.weak()
                && frame.meaning().event().filter(e -> e == EventType.CONSULT).isPresent();
        return !source.references().isEmpty()
                && frame.meaning().event().isPresent()
                && !frame.is("direct")
                && !doubtfulTalk;
    }

    /** Doubtful words are only completed by names. */
    private List<Reference> reached(Frame frame, Filling source, int i) {
        Set<String> known = new HashSet<>();
        source.references().forEach(r -> r.actors().forEach(a -> known.add(a.value())));
        return reach.from(i, known, frame.meaning()).stream()
                .filter(r -> !object(frame, r, i))
                .filter(r -> !frame.weak() || r.form() == Reference.Form.NAME || r.form() == Reference.Form.DEMONYM)
                .toList();
    }

    /** "Sent troops", "opened embassies": the noun that the frame asks for is not whom it concerns. */
    private boolean object(Frame frame, Reference reference, int i) {
        return reference.form() == Reference.Form.NOMINAL
                && sentence.children(i, "obj").stream()
                        .anyMatch(o -> sentence.conjuncts(o).contains(reference.head()))
                && frame.needs().stream()
                        .anyMatch(n -> n.slot().equals("obj")
                                && n.lemmas()
                                        .contains(sentence.at(reference.head()).lemma()));
    }

    private Optional<Match> matched(Frame frame, int i, int last, List<Match.Sides> pairs, boolean mutual) {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(made(frame, i, last, pairs, mutual));
    }

    private static Match made(Frame frame, int i, int last, List<Match.Sides> pairs, boolean mutual) {
        return new Match(
                frame.id(),
                frame.meaning(),
                frame.mode(),
                frame.contexts(),
                i,
                last,
                pairs,
                mutual,
                frame.absorbs(),
                frame.is("hyp"),
                frame.weak(),
                frame.is("person"),
                frame.is("armed"),
                frame.is("viewed"));
    }

    /** "Defended its seat": support of what is one's own is no answer to anybody. */
    private boolean forItself(Frame frame, int verb) {
        return frame.meaning().event().filter(e -> e == EventType.SUPPORT).isPresent()
                && sentence.children(verb, "obj").stream()
                        .flatMap(o -> sentence.children(o, "nmod:poss").stream())
                        .anyMatch(p -> sentence.at(p).pronoun());
    }

    /** What is done in answer to somebody may leave them unnamed. */
    private static boolean answerable(Frame frame, Filling source, Filling target, char as) {
        return as == 'v'
                && !source.references().isEmpty()
                && target.references().isEmpty()
                && (frame.meaning().event().filter(EventType.SUPPORT::equals).isPresent()
                        || (!frame.weak()
                                && frame.meaning()
                                        .event()
                                        .filter(ANSWERS::contains)
                                        .isPresent()))
                && !frame.id().startsWith("retreat.resign");
    }

    private boolean several(Filling filling) {
        return filling.references().stream()
                        .flatMap(r -> r.actors().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private List<String> gerundTargets(Frame frame) {
        List<String> targets = new ArrayList<>(frame.target().contains("obj") ? List.of("of") : List.of());
        frame.target().stream().filter(t -> !t.equals("obj")).forEach(targets::add);
        return targets;
    }

    private Filling fill(
            int i, char as, List<String> slotNames, Set<String> taken, List<Reference> except, boolean direct) {
        for (String slot : slotNames) {
            if (taken.contains(slot) && !slot.equals("between")) {
                continue;
            }
            List<Reference> found = without(direct ? slots.named(i, as, slot) : slots.at(i, as, slot), except).stream()
                    .filter(r -> !itself(r, i, slot) && !namedAfter(slot, r))
                    .toList();
            if (!found.isEmpty()) {
                return new Filling(found, slot);
            }
        }
        return new Filling(List.of(), "");
    }

    /** The trigger's own noun phrase is no argument, but whom it names is: "an Iranian delegation". */
    private boolean itself(Reference reference, int i, String slot) {
        String noun = sentence.at(i).lower();
        boolean own = reference.actors().get(0).value().toLowerCase(Locale.ROOT).contains(noun);
        boolean pair = reference.form() == Reference.Form.DESCRIPTION && slot.equals("self");
        return reference.head() == i && !pair && (own || !slot.equals("adj") || reference.first() == i);
    }

    /** "The Doha Agreement", "the Geneva talks": a seat before the noun says where, not who. */
    private boolean namedAfter(String slot, Reference reference) {
        return slot.equals("adj") && reference.form() == Reference.Form.SEAT;
    }

    private List<Reference> without(List<Reference> found, List<Reference> except) {
        Set<ActorName> taken = new HashSet<>();
        except.forEach(r -> taken.addAll(r.actors()));
        return found.stream().filter(r -> !taken.containsAll(r.actors())).toList();
    }

    private String reason(Frame frame, Filling source, Filling target) {
        if (source.references().isEmpty() && target.references().isEmpty()) {
            return "neither side is an actor";
        }
        if (source.references().isEmpty()) {
            return "nobody is named who does it (looked at: " + String.join(", ", frame.source()) + ")";
        }
        return target.references().isEmpty()
                ? "nobody is named whom it concerns (looked at: " + String.join(", ", frame.target()) + ")"
                : "both sides are the same actor";
    }

    /** "arming" to "arm", "funding" to "fund", "providing" to "provide", "cutting" to "cut". */
    private static List<String> stems(String gerund) {
        String bare = gerund.substring(0, gerund.length() - "ing".length());
        List<String> stems = new ArrayList<>(List.of(bare, bare + "e"));
        int n = bare.length();
        if (n > 2 && bare.charAt(n - 1) == bare.charAt(n - 2)) {
            stems.add(bare.substring(0, n - 1));
        }
        return stems;
    }

    private record Candidate(FrameBook.Entry entry, char as) {}
}
