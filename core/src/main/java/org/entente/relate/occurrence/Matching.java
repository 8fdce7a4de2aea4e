package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Occurrence.Agreement;
import org.entente.model.Occurrence.Likeness;

/**
 * Whether two tellings may be of one event. How much else must agree depends on how closely their dates do ({@link #demand}):
 *
 * <ul>
 *   <li>0, the same day, same type, different texts: nothing else;
 *   <li>1, days apart, or a day within a month: one of place, number, name, words;
 *   <li>2, the same year or period only: two of these or the trigger, three where numbers contradict; one undated: the trigger and
 *       one of these;
 *   <li>3, different dates: a number above {@value #TELLING_NUMBER}, place or name, and the trigger or half of the words.
 * </ul>
 *
 * One more is asked for, up to 2, where one text tells both, or their types differ. Nothing is, where two texts have a sentence of
 * {@value Said#COPY} words or more in common and their dates do not speak against it. Never one: two acts told in one sentence, acts
 * in opposite directions, of actors that are only described, at different places, or, below the certainty of a day, one told as a further act of its kind. The
 * thresholds are Entente's own; they are set so that the second attack of a year is not taken for the first.
 */
final class Matching {
    /** Share of the words of the shorter telling, by weight, from which on words agree; at least {@value #WORDS_IN_COMMON} of them. */
    static final double ALIKE = 1.0 / 3;
    /** The same where dates do not agree. */
    static final double VERY_ALIKE = 0.5;

    static final int WORDS_IN_COMMON = 2;
    /** Numbers above this are seldom the same by chance. */
    static final int TELLING_NUMBER = 9;

    private static final int PERIOD = 2;
    private static final int OTHER_DATE = 3;
    private static final Set<ActorKind> JOINT = EnumSet.of(ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.PEOPLE);

    private final CaseWords words;
    private final OneAct types;
    private final Tellings tellings;

    Matching(CaseWords words, OneAct types, Tellings tellings) {
        this.words = words;
        this.types = types;
        this.tellings = tellings;
    }

    /** What two tellings agree on, beside their actors, with the share of their words in common. */
    private record Likenesses(List<Agreement> agreements, double overlap) {
        boolean on(Likeness likeness) {
            return agreements.stream().anyMatch(a -> a.likeness() == likeness);
        }

        int count(Likeness... of) {
            return (int) List.of(of).stream().filter(this::on).count();
        }

        int all() {
            return besideTrigger() + count(Likeness.TRIGGER);
        }

        int besideTrigger() {
            return count(Likeness.PLACE, Likeness.NUMBER, Likeness.NAME, Likeness.WORDS);
        }
    }

    /** The link of two tellings about one pair of principals; empty where they are taken for two events. O(words). */
    Optional<Link> link(int one, Telling a, int other, Telling b) {
        if (never(a, b) || !a.sameWay(b)) {
            return Optional.empty();
        }
        DateFit fit = DateFit.of(a.date(), b.date());
        int demand = demand(fit, a, b);
        Likenesses found = likenesses(a, b, fit);
        return met(demand, fit, found, a, b)
                ? Optional.of(new Link(one, other, demand, found.overlap(), found.agreements()))
                : Optional.empty();
    }

    private boolean never(Telling a, Telling b) {
        return a.besides(b)
                || tellings.described(a.by())
                || tellings.described(a.toward())
                || !types.may(a.event().eventType(), b.event().eventType())
                || a.said().elsewhere(b.said());
    }

    private static int demand(DateFit fit, Telling a, Telling b) {
        int least =
                switch (fit) {
                    case SAME_DAY -> 0;
                    case DAYS_APART, WITHIN -> 1;
                    case COARSE, UNDATED -> PERIOD;
                    case APART -> OTHER_DATE;
                };
        boolean more =
                a.text().equals(b.text()) || a.event().eventType() != b.event().eventType();
        return more && least < PERIOD ? least + 1 : least;
    }

    private static boolean met(int demand, DateFit fit, Likenesses found, Telling a, Telling b) {
        if (demand > 0 && a.said().again() != b.said().again()) {
            return false;
        }
        boolean numbersDiffer = a.said().otherNumbers(b.said());
        if (fit != DateFit.APART
                && !numbersDiffer
                && !a.text().equals(b.text())
                && a.said().copied(b.said())) {
            return true;
        }
        return switch (demand) {
            case 0 -> true;
            case 1 -> found.besideTrigger() >= 1;
            case PERIOD ->
                fit == DateFit.UNDATED
                        ? found.on(Likeness.TRIGGER) && found.besideTrigger() >= 1 && !numbersDiffer
                        : found.all() >= (numbersDiffer ? PERIOD + 1 : PERIOD);
            default ->
                telling(found, a, b)
                        && found.count(Likeness.PLACE, Likeness.NAME) >= 1
                        && (found.on(Likeness.TRIGGER) || found.overlap() >= VERY_ALIKE)
                        && !numbersDiffer;
        };
    }

    private static boolean telling(Likenesses found, Telling a, Telling b) {
        return found.on(Likeness.NUMBER)
                && sameNumbers(a.said(), b.said()).stream().anyMatch(c -> c.value() > TELLING_NUMBER);
    }

    /** The link of two tellings of what was done to one actor by, as they have it, different ones. O(words). */
    Optional<Link> otherAgent(int one, Telling a, int other, Telling b) {
        if (never(a, b)
                || a.event().eventType() != b.event().eventType()
                || a.source().equals(b.source())
                || a.said().again() != b.said().again()
                || joint(a, b)) {
            return Optional.empty();
        }
        DateFit fit = DateFit.of(a.date(), b.date());
        boolean unnamed = a.by().equals(ActorName.UNKNOWN) || b.by().equals(ActorName.UNKNOWN);
        int least =
                switch (fit) {
                    case SAME_DAY -> 1;
                    case DAYS_APART, WITHIN -> 2;
                    case COARSE -> 3;
                    case UNDATED, APART -> Integer.MAX_VALUE;
                };
        Likenesses found = likenesses(a, b, fit);
        boolean met = found.besideTrigger() >= 1 && found.all() - (unnamed ? 0 : 1) >= least;
        return met ? Optional.of(new Link(one, other, least, found.overlap(), found.agreements())) : Optional.empty();
    }

    /** Whether two named agents may have acted together: one telling names the other's, or one is a body of many. */
    private boolean joint(Telling a, Telling b) {
        return !a.by().equals(ActorName.UNKNOWN)
                && !b.by().equals(ActorName.UNKNOWN)
                && (JOINT.contains(tellings.kind(a.by()))
                        || JOINT.contains(tellings.kind(b.by()))
                        || meets(tellings.called(a.by()), b.said().all())
                        || meets(tellings.called(b.by()), a.said().all()));
    }

    private static boolean meets(Collection<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private Likenesses likenesses(Telling a, Telling b, DateFit fit) {
        List<Agreement> result = new ArrayList<>();
        result.add(new Agreement(
                Likeness.DATE, fit.words() + both(a.date().text(), b.date().text())));
        result.add(new Agreement(
                Likeness.TYPE,
                a.event().eventType() == b.event().eventType()
                        ? a.event().type()
                        : "coded alike" + both(a.event().type(), b.event().type())));
        Said one = a.said();
        Said other = b.said();
        add(Likeness.PLACE, rare(one.samePlace(other)), result);
        NavigableSet<String> trigger = new TreeSet<>(one.trigger());
        trigger.retainAll(other.trigger());
        add(Likeness.TRIGGER, trigger, result);
        NavigableSet<String> numbers = new TreeSet<>();
        sameNumbers(one, other).stream()
                .filter(c -> words.rare(CaseWords.key(c)))
                .forEach(c -> numbers.add(c.says() + " " + c.of()));
        add(Likeness.NUMBER, numbers, result);
        add(Likeness.NAME, rare(one.sameNames(other)), result);
        NavigableSet<String> same = one.plain();
        same.retainAll(other.plain());
        double overlap = overlap(same, one.plain(), other.plain());
        NavigableSet<String> telling = rare(same);
        if (telling.size() >= WORDS_IN_COMMON && overlap >= ALIKE) {
            add(Likeness.WORDS, telling, result);
        }
        return new Likenesses(result, overlap);
    }

    private static String both(String one, String other) {
        String a = one.isEmpty() ? "undated" : one;
        String b = other.isEmpty() ? "undated" : other;
        return " (" + (a.equals(b) ? a : a + ", " + b) + ")";
    }

    private static void add(Likeness likeness, NavigableSet<String> found, List<Agreement> result) {
        if (!found.isEmpty()) {
            result.add(new Agreement(likeness, String.join(", ", found)));
        }
    }

    private static List<Count> sameNumbers(Said one, Said other) {
        return one.counts().stream()
                .filter(c -> other.counts().stream().anyMatch(o -> o.of().equals(c.of()) && o.value() == c.value()))
                .toList();
    }

    private NavigableSet<String> rare(NavigableSet<String> stems) {
        NavigableSet<String> result = new TreeSet<>(stems);
        result.removeIf(stem -> !words.rare(stem));
        return result;
    }

    private double overlap(Set<String> same, Set<String> one, Set<String> other) {
        double least = Math.min(weight(one), weight(other));
        return least == 0 ? 0 : weight(same) / least;
    }

    private double weight(Collection<String> stems) {
        return stems.stream().mapToDouble(words::weight).sum();
    }
}
