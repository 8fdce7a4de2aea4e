package org.entente.code.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorName;
import org.entente.model.EventType;

/**
 * Finds in a sentence every word that a frame knows, picks the most specific frame whose needs are met and whose two sides can be
 * filled, and says of the others why not. O(tokens times frames per lemma).
 */
public final class FrameMatcher {
    private static final int MOST_PAIRS = 8;
    private static final Set<String> AUXILIARY = Set.of("aux", "cop", "case", "mark", "fixed");
    private static final Set<EventType> NEEDS_NO_AGENT =
            Set.of(EventType.ASSAULT, EventType.SANCTION, EventType.RETREAT, EventType.COERCE);

    private final FrameBook book;

    public FrameMatcher(FrameBook book) {
        this.book = book;
    }

    /**
     * Matches all frames on one sentence.
     *
     * @param rejections receives what was considered and not coded
     * @return what fired, in the order of the text
     */
    public List<Match> match(Sentence sentence, References references, List<Rejection> rejections) {
        Grammar grammar = new Grammar(sentence, book.words("object-control"));
        Scan scan = new Scan(sentence, references, grammar, new Slots(sentence, references, grammar, book), rejections);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            matches.addAll(scan.word(i));
        }
        return unabsorbed(sentence, matches, rejections);
    }

    /** What a promise, threat or refusal is about is not coded beside it. */
    private List<Match> unabsorbed(Sentence sentence, List<Match> matches, List<Rejection> rejections) {
        BitSet absorbed = new BitSet();
        Map<Integer, String> by = new LinkedHashMap<>();
        for (Match match : matches) {
            if (match.absorbs()) {
                for (int child :
                        sentence.children(match.trigger(), "xcomp", "ccomp", "advcl", "acl", "obj", "obl", "nmod")) {
                    if (!sentence.at(child).is("acl:relcl")
                            && !sentence.at(child).is("nmod:poss")) {
                        BitSet below = sentence.subtree(child);
                        below.stream().forEach(i -> by.putIfAbsent(i, match.rule()));
                        absorbed.or(below);
                    }
                }
            }
        }
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            if (absorbed.get(match.trigger()) && match.meaning().event().isPresent()) {
                rejections.add(new Rejection(
                        match.rule(),
                        match.trigger(),
                        "it is what " + by.get(match.trigger()) + " is about, which is coded instead"));
            } else {
                kept.add(match);
            }
        }
        return kept;
    }

    private final class Scan {
        private final Sentence sentence;
        private final References references;
        private final Slots slots;
        private final Needs needs;
        private final Reach reach;
        private final StandIns stand;
        private final List<Rejection> rejections;
        private final Grammar grammar;

        Scan(Sentence sentence, References references, Grammar grammar, Slots slots, List<Rejection> rejections) {
            this.sentence = sentence;
            this.references = references;
            this.grammar = grammar;
            this.slots = slots;
            this.needs = new Needs(sentence, grammar, book.words("quantities"));
            this.reach = new Reach(sentence, references);
            this.stand = new StandIns(sentence, references, slots, book);
            this.rejections = rejections;
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
            Filling source = fill(i, as, sourceSlots, Set.of(), List.of(), false);
            if (source.references().isEmpty() && sourceSlots.contains("self")) {
                source = new Filling(slots.listed(i), "");
            }
            if (source.references().isEmpty() && as == 'n' && !sourceSlots.contains("self")) {
                source = new Filling(slots.doer(i), "");
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
            if (source.slot().endsWith("between") && several(source)) {
                return matched(frame, i, last, among(sides(source.references())), true);
            }
            Filling target = fill(
                    i,
                    as,
                    targetSlots,
                    source.slot().isEmpty() ? Set.of() : Set.of(source.slot()),
                    source.references(),
                    frame.is("direct"));
            if (target.references().isEmpty() && as == 'n') {
                target = new Filling(without(slots.concerned(i, targetSlots), source.references()), "light");
            }
            boolean mutual = frame.reciprocal() && several(source);
            if (target.references().isEmpty() && !mutual && far(frame, source)) {
                target = new Filling(reached(frame, source, i), "reach");
            }
            if (source.references().isEmpty() && sentence.heading()) {
                source = new Filling(stand.headed(i, target.references()), "");
            }
            List<Match.Sides> pairs = pairs(frame, source, target, i, as);
            if (pairs.isEmpty()) {
                rejections.add(new Rejection(frame.id(), i, reason(frame, source, target)));
                return Optional.empty();
            }
            return matched(frame, i, last, pairs, frame.reciprocal());
        }

        /** Deeds and words that have a doer may be completed from further away; standing relations may not. */
        private boolean far(Frame frame, Filling source) {
            boolean doubtfulTalk = frame.weak()
                    && frame.meaning()
                            .event()
                            .filter(e -> e == EventType.CONSULT)
                            .isPresent();
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
                    .filter(r -> !frame.weak() || r.form() == Reference.Form.NAME || r.form() == Reference.Form.DEMONYM)
                    .toList();
        }

        private Optional<Match> matched(Frame frame, int i, int last, List<Match.Sides> pairs, boolean mutual) {
            return pairs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Match(
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
                            frame.weak()));
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
                List<Reference> found =
                        without(direct ? slots.named(i, as, slot) : slots.at(i, as, slot), except).stream()
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
            boolean own =
                    reference.actors().get(0).value().toLowerCase(Locale.ROOT).contains(noun);
            return reference.head() == i && (own || !slot.equals("adj") || reference.first() == i);
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

        private List<Match.Sides> pairs(Frame frame, Filling source, Filling target, int i, char as) {
            List<Match.Side> sources = sides(source.references());
            List<Match.Side> targets = sides(target.references());
            boolean together = targets.isEmpty() || target.slot().equals("comp");
            boolean withSomething = targets.isEmpty()
                    && as == 'v'
                    && !grammar.oblique(i, "with").isEmpty();
            if (together && !withSomething && frame.reciprocal() && sources.size() > 1) {
                return among(sources);
            }
            boolean list = Set.of("between", "of")
                    .contains(target.slot().substring(target.slot().indexOf('.') + 1));
            if (sources.isEmpty() && frame.reciprocal() && targets.size() > 1 && list) {
                return among(targets);
            }
            if (sources.isEmpty() && !targets.isEmpty() && unnamedAgent(frame, i, as)) {
                sources = List.of(new Match.Side(ActorName.UNKNOWN, Optional.empty()));
            }
            List<Match.Sides> pairs = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Match.Side s : sources) {
                for (Match.Side t : targets) {
                    if (!s.actor().equals(t.actor())
                            && seen.add(s.actor() + "\n" + t.actor())
                            && pairs.size() < MOST_PAIRS) {
                        pairs.add(new Match.Sides(s, t));
                    }
                }
            }
            return pairs;
        }

        /** A killing without a named killer is still a killing (guideline, rule 5); an unnamed friend is nobody. */
        private boolean unnamedAgent(Frame frame, int i, char as) {
            boolean told =
                    frame.meaning().event().filter(NEEDS_NO_AGENT::contains).isPresent() && !frame.weak();
            boolean mutual = book.words("mutual").contains(sentence.at(i).lemma());
            return frame.is("unnamed") || (told && !mutual && (as == 'n' || (as == 'v' && grammar.passive(i))));
        }

        private List<Match.Sides> among(List<Match.Side> sides) {
            List<Match.Sides> pairs = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (int a = 0; a < sides.size(); a++) {
                for (int b = a + 1; b < sides.size(); b++) {
                    ActorName first = sides.get(a).actor();
                    ActorName second = sides.get(b).actor();
                    boolean oneSide = slashed(sides.get(a), sides.get(b));
                    if (!oneSide
                            && !first.equals(second)
                            && seen.add(first + "\n" + second)
                            && pairs.size() < MOST_PAIRS) {
                        pairs.add(new Match.Sides(sides.get(a), sides.get(b)));
                    }
                }
            }
            return pairs;
        }

        /** "Between A/B and C": A and B are one side. */
        private boolean slashed(Match.Side a, Match.Side b) {
            int last = a.reference().map(Reference::last).orElse(-1);
            int first = b.reference().map(Reference::first).orElse(-1);
            return last >= 0
                    && first == last + 2
                    && sentence.at(last + 1).text().equals("/");
        }

        private List<Match.Side> sides(List<Reference> references) {
            List<Match.Side> sides = new ArrayList<>();
            references.stream()
                    .sorted(Comparator.comparingInt(Reference::first))
                    .forEach(r -> r.actors().forEach(a -> sides.add(new Match.Side(a, Optional.of(r)))));
            return sides;
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

    private record Filling(List<Reference> references, String slot) {}
}
