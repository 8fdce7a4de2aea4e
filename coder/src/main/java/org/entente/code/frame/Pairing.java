package org.entente.code.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorName;
import org.entente.model.EventType;

/** Who toward whom: the pairs that the two filled sides of a frame make (guideline, rule 2: at most eight). */
final class Pairing {
    private static final int MOST_PAIRS = 8;
    private static final Set<String> MUTUAL = Set.of("each other", "one another");
    private static final Set<EventType> NEEDS_NO_AGENT =
            Set.of(EventType.ASSAULT, EventType.SANCTION, EventType.RETREAT, EventType.COERCE);

    private final Sentence sentence;
    private final Grammar grammar;
    private final FrameBook book;

    Pairing(Sentence sentence, Grammar grammar, FrameBook book) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.book = book;
    }

    /** The pairs of a frame whose sides are filled; none where a side is missing that must not be. */
    List<Match.Sides> pairs(Frame frame, Filling source, Filling target, int i, char as) {
        List<Match.Side> sources = sides(source.references());
        List<Match.Side> targets = sides(target.references());
        if (as == 'v' && sources.size() > 1 && eachOther(i)) {
            return among(sentence, sources);
        }
        boolean together = targets.isEmpty() || target.slot().equals("comp");
        boolean withSomething =
                targets.isEmpty() && as == 'v' && !grammar.oblique(i, "with").isEmpty();
        if (together && !withSomething && frame.reciprocal() && sources.size() > 1) {
            return among(sentence, sources);
        }
        if (bound(frame, source, target)) {
            return among(sentence, sources);
        }
        boolean list = Set.of("between", "of")
                .contains(target.slot().substring(target.slot().indexOf('.') + 1));
        if (sources.isEmpty() && frame.reciprocal() && targets.size() > 1 && list) {
            return among(sentence, targets);
        }
        boolean where = target.slot().equals("in"); // "strikes in Kunar": a place is nobody (guideline, rule 6)
        if (sources.isEmpty() && !targets.isEmpty() && !where && unnamedAgent(frame, i, as)) {
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

    /** "The two presidents pledged to respect the truce", "both reopened their embassies": to each other, where nobody else is named. */
    boolean bound(Frame frame, Filling source, Filling target) {
        boolean nobody = target.references().isEmpty() || target.slot().equals("reach");
        return nobody
                && sides(source.references()).size() > 1
                && (frame.is("mutual")
                        || frame.meaning()
                                .event()
                                .filter(e -> e == EventType.AGREE)
                                .isPresent());
    }

    /** "Promised not to shelter each other's enemies". */
    private boolean eachOther(int verb) {
        return sentence.subtree(verb).stream()
                .anyMatch(t -> t > verb
                        && t + 1 < sentence.size()
                        && MUTUAL.contains(sentence.words(t, t + 1))
                        && within(sentence.clause(t), verb));
    }

    private boolean within(int clause, int verb) {
        return clause == verb
                || (clause > verb
                        && sentence.at(clause).is("xcomp")
                        && sentence.at(clause).head() == verb);
    }

    /** A killing without a named killer is still a killing (guideline, rule 5); an unnamed friend is nobody. */
    private boolean unnamedAgent(Frame frame, int i, char as) {
        boolean told = frame.meaning().event().filter(NEEDS_NO_AGENT::contains).isPresent() && !frame.weak();
        boolean mutual = book.words("mutual").contains(sentence.at(i).lemma());
        return frame.is("unnamed")
                || (told && !mutual && (as == 'n' || (as == 'v' && (grammar.passive(i) || arms(frame, i)))));
    }

    /** "Rockets struck the base", "a car bomb killed five Turkish soldiers": arms do not say whose they are. */
    private boolean arms(Frame frame, int verb) {
        return frame.meaning().event().filter(e -> e == EventType.ASSAULT).isPresent()
                && grammar.subjects(verb).stream().anyMatch(s -> book.words("arms")
                        .contains(sentence.at(s).lemma()));
    }

    /** Every two of several sides that act alike. */
    static List<Match.Sides> among(Sentence sentence, List<Match.Side> sides) {
        List<Match.Sides> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int a = 0; a < sides.size(); a++) {
            for (int b = a + 1; b < sides.size(); b++) {
                ActorName first = sides.get(a).actor();
                ActorName second = sides.get(b).actor();
                boolean oneSide = slashed(sentence, sides.get(a), sides.get(b));
                if (!oneSide && !first.equals(second) && seen.add(first + "\n" + second) && pairs.size() < MOST_PAIRS) {
                    pairs.add(new Match.Sides(sides.get(a), sides.get(b)));
                }
            }
        }
        return pairs;
    }

    /** "Between A/B and C": A and B are one side. */
    private static boolean slashed(Sentence sentence, Match.Side a, Match.Side b) {
        int last = a.reference().map(Reference::last).orElse(-1);
        int first = b.reference().map(Reference::first).orElse(-1);
        return last >= 0 && first == last + 2 && sentence.at(last + 1).text().equals("/");
    }

    /** Sides in the order of the text. */
    static List<Match.Side> sides(List<Reference> references) {
        List<Match.Side> sides = new ArrayList<>();
        references.stream().sorted(Comparator.comparingInt(Reference::first)).forEach(r -> r.actors()
                .forEach(a -> sides.add(new Match.Side(a, Optional.of(r)))));
        return sides;
    }
}
