package org.entente.analyse.hypotheses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.EventType;
import org.entente.model.Pair;
import org.entente.model.Statement;
import org.entente.model.Trait;

/**
 * The features of the durability model, as a case tells of them: what each is stands in {@code features.tsv} beside the model. Where a
 * case does not speak enough of the partners, silence is no evidence that something is not so, and the trait is left out.
 */
final class Traits {
    /** Statements between two of them below which silence tells nothing. */
    private static final int SPOKEN_OF = 5;

    private static final int RIVALRY_YEARS = 10;
    private static final int VIOLENCE_YEARS = 20;
    private static final int WAR_YEARS = 2;
    /** Median log ratio of capabilities of alliances between a great power and another state; its 90th percentile over all. */
    private static final double UNEQUAL = 3.66;

    private static final double MOST_UNEQUAL = 4.97;
    /** Mean and standard deviation of the distance of regimes over alliances. */
    private static final double MEAN_GAP = 0.237;

    private static final double GAP_DEVIATION = 0.215;

    /** Lists of words for what agreements promise, and the feature of each. */
    private static final NavigableMap<String, String> PROMISES = new TreeMap<>(Map.of(
            "offensive pact", "offense",
            "non-aggression", "nonagg",
            "mutual defence", "defense",
            "joint bodies", "org"));

    private final Relationship r;
    private final CaseIndex index;
    private final Course course;
    private final List<Trait> found = new ArrayList<>();

    private Traits(Relationship relationship) {
        r = relationship;
        index = relationship.reading().index();
        course = new Course(relationship);
    }

    static Lasting of(Relationship relationship) {
        Traits work = new Traits(relationship);
        work.treaties();
        work.capabilities();
        work.past();
        work.war();
        work.creeds();
        work.neighbours();
        work.found.addAll(new EnemyTraits(relationship, work.course).all());
        OptionalInt now = work.course.now();
        OptionalInt began = work.course.began();
        boolean dated = now.isPresent() && began.isPresent();
        long friends = relationship.pairs().stream()
                .flatMap(p -> relationship.tie(p.first(), p.second()).stream())
                .filter(t -> t.sign() > 0)
                .count();
        return new Lasting(
                work.found,
                dated ? Math.max(0, now.getAsInt() - began.getAsInt()) : 0,
                dated
                        ? "counted from " + began.getAsInt() + ", when the last of them came together, to "
                                + now.getAsInt()
                        : "the texts do not date it; taken as new",
                2 * friends >= relationship.pairs().size(),
                work.allStates() && !work.agreements().isEmpty());
    }

    private void add(String id, double value, String words, List<Statement> statements) {
        found.add(new Trait(
                id,
                value,
                words,
                statements.stream().map(Statement::id).distinct().toList()));
    }

    private List<Statement> agreements() {
        return r.cooperation().stream()
                .filter(s -> (s instanceof Statement.Event e && e.eventType() == EventType.AGREE)
                        || index.says("institutions", s))
                .toList();
    }

    /**
     * What their agreements promise, in the words of the text. That nothing is said of a promise is evidence only where the text says
     * what else was promised.
     */
    private void treaties() {
        boolean two = r.actors().size() == 2;
        add("bil", two ? 1 : 0, two ? "they are two" : "they are more than two", List.of());
        List<Statement> agreements = agreements();
        List<Statement> told = agreements.stream()
                .filter(s -> PROMISES.keySet().stream().anyMatch(list -> index.sentenceSays(list, s)))
                .toList();
        if (!told.isEmpty()) {
            PROMISES.forEach((list, id) -> promise(id, list, agreements, told));
        }
    }

    private void promise(String id, String list, List<Statement> agreements, List<Statement> told) {
        List<Statement> said =
                agreements.stream().filter(s -> index.sentenceSays(list, s)).toList();
        if (said.isEmpty()) {
            add(id, 0, "what their agreements are said to hold is no " + list, told);
        } else {
            add(id, 1, "their agreements are said to hold: " + list, said);
        }
    }

    private void capabilities() {
        int year = course.now().orElse(Integer.MAX_VALUE - 1);
        List<String> great = r.actors().stream()
                .filter(a -> GreatPowers.has(a, year))
                .map(ActorName::value)
                .toList();
        boolean allStates = allStates();
        if (!great.isEmpty()) {
            add(
                    "maj",
                    1,
                    Words.list(great) + (great.size() == 1 ? " is a great power" : " are great powers"),
                    List.of());
        } else if (allStates) {
            add("maj", 0, "none of them is a great power", List.of());
        }
        boolean someStates = r.actors().stream().anyMatch(a -> kind(a) == ActorKind.STATE);
        boolean someGroups = r.actors().stream()
                .anyMatch(a -> kind(a) == ActorKind.ARMED_GROUP || kind(a) == ActorKind.ORGANISATION);
        if (someStates && someGroups) {
            add("asym", MOST_UNEQUAL, "a state stands with a group that is none", List.of());
        } else if (allStates && !great.isEmpty() && great.size() < r.actors().size()) {
            add("asym", UNEQUAL, "a great power stands with a lesser one", List.of());
        }
    }

    private boolean allStates() {
        return r.actors().stream().allMatch(a -> kind(a) == ActorKind.STATE);
    }

    private ActorKind kind(ActorName name) {
        return r.reading().file().actors().stream()
                .filter(a -> a.name().equals(name))
                .map(Actor::kind)
                .findFirst()
                .orElse(ActorKind.UNKNOWN);
    }

    private void past() {
        shared(
                "riv_in",
                "are said to be rivals or enemies",
                s -> s instanceof Statement.Tie
                        && s.score() < 0
                        && Relationship.held(s)
                        && course.within(s, RIVALRY_YEARS));
        shared(
                "mid_in",
                "threatened or fought each other",
                s -> s instanceof Statement.Event e
                        && Relationship.held(s)
                        && (e.eventType() == EventType.THREATEN
                                || (e.score() < 0 && e.eventType().quad().material()))
                        && course.within(s, VIOLENCE_YEARS));
        breaks();
        violations();
    }

    private List<Pair> spokenOf() {
        return r.pairs().stream().filter(p -> inside(p).size() >= SPOKEN_OF).toList();
    }

    private List<Statement> inside(Pair pair) {
        return r.inside().stream().filter(s -> r.pair(s).equals(pair)).toList();
    }

    /** Share of the pairs with a statement of some kind; left out where there is none and little is said of them. */
    private void shared(String id, String what, Predicate<Statement> kind) {
        List<Statement> told = r.inside().stream().filter(kind).toList();
        List<Pair> spoken = spokenOf();
        if (told.isEmpty() && spoken.size() < r.pairs().size()) {
            return;
        }
        share(id, what, told, pair -> told.stream().anyMatch(s -> r.pair(s).equals(pair)));
    }

    private void share(String id, String what, List<Statement> statements, Predicate<Pair> holds) {
        long count = r.pairs().stream().filter(holds).count();
        String words = r.pairs().size() == 1
                ? count == 1 ? "the two " + what : "nothing says that the two " + what
                : count + " of " + r.pairs().size() + " pairs " + what;
        add(id, (double) count / r.pairs().size(), words, statements);
    }

    private void breaks() {
        List<Pair> dated =
                r.pairs().stream().filter(p -> !course.runs(p).isEmpty()).toList();
        if (!dated.isEmpty()) {
            share(
                    "prev",
                    "broke off once before",
                    List.of(),
                    pair -> course.runs(pair).size() > 1);
        }
    }

    /** Turned on the other after an agreement with it, of the pairs that are told to have made one. */
    private void violations() {
        List<Statement> agreements =
                agreements().stream().filter(s -> year(s).isPresent()).toList();
        List<Pair> bound = r.pairs().stream()
                .filter(p -> agreements.stream().anyMatch(s -> r.pair(s).equals(p)))
                .toList();
        if (bound.isEmpty()) {
            return;
        }
        List<Statement> broken = r.conflict().stream()
                .filter(s -> s instanceof Statement.Event e
                        && (e.eventType() == EventType.REJECT
                                || e.eventType() == EventType.SANCTION
                                || e.eventType() == EventType.ASSAULT))
                .filter(s -> agreements.stream()
                        .anyMatch(a -> r.pair(a).equals(r.pair(s))
                                && year(a).orElseThrow() <= year(s).orElse(Integer.MIN_VALUE)))
                .toList();
        long count = bound.stream()
                .filter(p -> broken.stream().anyMatch(s -> r.pair(s).equals(p)))
                .count();
        add(
                "viol",
                (double) count / bound.size(),
                count == 0
                        ? "nothing says that one turned on the other after an agreement"
                        : "one turned on the other after an agreement in " + count + " of "
                                + Words.count(bound.size(), "pair"),
                count == 0 ? agreements : broken);
    }

    private static Optional<Integer> year(Statement statement) {
        return statement.evidence().date().earliest().map(LocalDate::getYear);
    }

    private void war() {
        List<Statement> fighting = fighting(s -> course.datedWithin(s, WAR_YEARS));
        if (course.now().isEmpty()
                || r.about().stream()
                                .filter(s -> course.datedWithin(s, WAR_YEARS))
                                .count()
                        < SPOKEN_OF) {
            return;
        }
        List<ActorName> who = r.actors().stream()
                .filter(a -> fighting.stream()
                        .anyMatch(s -> r.reading().source(s).equals(a)
                                || r.reading().target(s).equals(a)))
                .toList();
        add(
                "atwar",
                (double) who.size() / r.actors().size(),
                who.isEmpty()
                        ? "nothing says that any of them fights a third party now"
                        : Words.list(who.stream().map(ActorName::value).toList())
                                + (who.size() == 1 ? " fights" : " fight") + " a third party",
                fighting);
        OptionalInt began = course.began();
        if (began.isPresent()) {
            List<Statement> then = fighting(
                    s -> s.evidence().date().earliest().map(d -> d.getYear()).orElse(-1) == began.getAsInt());
            add(
                    "wartime",
                    then.isEmpty() ? 0 : 1,
                    then.isEmpty() ? "nothing says that it began in a war" : "it began while one of them was fighting",
                    then);
        }
    }

    private List<Statement> fighting(Predicate<Statement> when) {
        return r.about().stream()
                .filter(s -> s instanceof Statement.Event e && e.eventType() == EventType.ASSAULT)
                .filter(s -> Relationship.held(s) && !r.among(s) && when.test(s))
                .toList();
    }

    private void creeds() {
        Optional<Measure> apart = WordMeasures.ideology(r);
        Optional<Measure> common = WordMeasures.values(r);
        if (apart.isPresent()) {
            double deviations = apart.get().number() >= 3 ? 2 : 1;
            add(
                    "dem_gap",
                    MEAN_GAP + deviations * GAP_DEVIATION,
                    apart.get().value(),
                    apart.get().statements());
        } else {
            common.ifPresent(m -> add("dem_gap", 0, m.value(), m.statements()));
        }
    }

    private void neighbours() {
        List<Statement> said = r.inside().stream()
                .filter(s -> index.sentenceSays("neighbours", s))
                .toList();
        if (!said.isEmpty()) {
            share("contig", "are spoken of as neighbours", said, pair -> said.stream()
                    .anyMatch(s -> r.pair(s).equals(pair)));
        }
    }
}
