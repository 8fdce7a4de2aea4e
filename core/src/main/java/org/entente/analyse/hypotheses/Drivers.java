package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.Assessment.Driver;
import org.entente.model.Bond;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.entente.model.Theme;

/** What holds a relationship together or pulls it apart, by theme. */
final class Drivers {
    private static final int MOST_NAMES = 5;
    /** What one has, the other has not: where they also quarrel over it, that both want it sets them apart. */
    private static final Set<Theme> CONTESTED =
            EnumSet.of(Theme.TERRITORY, Theme.WATER_AND_RESOURCES, Theme.SPHERE_OF_INFLUENCE);

    private final Relationship r;
    private final Map<Theme, Map<Bond, Finding>> found = new EnumMap<>(Theme.class);

    private Drivers(Relationship relationship) {
        r = relationship;
    }

    /** What was found for one theme on one side. */
    private record Finding(List<String> parts, List<Statement> statements) {
        void add(String part, List<Statement> more) {
            parts.add(part + " (" + Words.count(more.size(), "statement") + ")");
            statements.addAll(more);
        }
    }

    /** By theme in the order of {@link Theme}, what binds before what pulls apart. */
    static List<Driver> of(Relationship relationship) {
        Drivers work = new Drivers(relationship);
        work.sharedEnemies();
        work.interests();
        work.sanctions();
        work.creeds();
        work.dealsAndDisputes();
        List<Driver> result = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            work.found
                    .getOrDefault(theme, Map.of())
                    .forEach((bond, finding) -> result.add(work.driver(theme, bond, finding)));
        }
        return result;
    }

    /** Interests of one theme, where two of the actors or more have one; otherwise none. */
    static List<Statement> sharedInterests(Relationship r, Theme theme) {
        List<Statement> found = theme == Theme.OTHER ? List.of() : interests(r, theme);
        return found.stream().map(r.reading()::source).distinct().count() > 1 ? found : List.of();
    }

    private static List<Statement> interests(Relationship r, Theme theme) {
        return r.about().stream()
                .filter(s -> s instanceof Statement.Interest i
                        && i.theme() == theme
                        && Relationship.held(s)
                        && r.has(r.reading().source(s))
                        && !threatOfPartner(r, i))
                .toList();
    }

    private static boolean threatOfPartner(Relationship r, Statement.Interest interest) {
        return interest.interestType() == InterestType.THREAT
                && r.has(r.reading().target(interest))
                && !r.reading().target(interest).equals(r.reading().source(interest));
    }

    private void add(Theme theme, Bond bond, String part, List<Statement> statements) {
        if (!statements.isEmpty()) {
            found.computeIfAbsent(theme, t -> new EnumMap<>(Bond.class))
                    .computeIfAbsent(bond, b -> new Finding(new ArrayList<>(), new ArrayList<>()))
                    .add(part, statements);
        }
    }

    private Driver driver(Theme theme, Bond bond, Finding finding) {
        List<String> ids = finding.statements().stream().map(Statement::id).toList();
        List<Statement> ordered = r.reading().statements(ids);
        String sentence =
                Attribution.accordingTo(ordered, r.reading().file()) + ": " + String.join("; ", finding.parts()) + ".";
        return new Driver(
                theme, bond, sentence, ordered.stream().map(Statement::id).toList());
    }

    private void sharedEnemies() {
        NavigableSet<ActorName> enemies = new TreeSet<>();
        List<String> ids = new ArrayList<>();
        for (ActorName third : r.reading().tied()) {
            List<SignedTie> hostile = r.actors().stream()
                    .flatMap(a -> r.tie(a, third).stream())
                    .filter(t -> t.sign() < 0)
                    .toList();
            if (!r.has(third) && hostile.size() > 1) {
                enemies.add(third);
                hostile.forEach(t -> ids.addAll(t.statements()));
            }
        }
        List<String> names = enemies.stream().map(ActorName::value).toList();
        add(
                Theme.COMMON_ENEMY,
                Bond.SHARED,
                "common enemies of at least two of them: " + Words.some(names, MOST_NAMES),
                r.reading().statements(ids));
    }

    /** What each wants or fears, theme by theme; themes that the coder could not name are no common ground. */
    private void interests() {
        for (Theme theme : Theme.values()) {
            List<Statement> all = theme == Theme.OTHER ? List.of() : interests(r, theme);
            List<Statement> fears = all.stream().filter(Drivers::threat).toList();
            List<Statement> wants = all.stream().filter(s -> !threat(s)).toList();
            boolean contested =
                    CONTESTED.contains(theme) && r.conflict().stream().anyMatch(s -> theme(s) == theme);
            if (several(wants)) {
                add(
                        theme,
                        contested ? Bond.OPPOSED : Bond.SHARED,
                        holders(wants)
                                + (contested ? " both want their own in " : " share an interest in ")
                                + theme.word(),
                        wants);
            }
            if (several(fears)) {
                add(theme, Bond.SHARED, holders(fears) + " see the same threat in " + theme.word(), fears);
            }
            if (!several(wants) && !several(fears) && several(all)) {
                add(
                        theme,
                        Bond.COMPATIBLE,
                        holders(fears) + " sees a threat and " + holders(wants) + " an aim or opening in "
                                + theme.word(),
                        all);
            } else if (!several(all)) {
                oneSided(theme, all);
            }
            List<Statement> threats = r.about().stream()
                    .filter(s -> s instanceof Statement.Interest i
                            && i.theme() == theme
                            && Relationship.held(s)
                            && r.has(r.reading().source(s))
                            && threatOfPartner(r, i))
                    .toList();
            add(
                    theme,
                    Bond.OPPOSED,
                    holders(threats) + " threatened by a partner"
                            + concerning(theme).replace("concerning", "over"),
                    threats);
        }
    }

    private static boolean threat(Statement statement) {
        return statement instanceof Statement.Interest i && i.interestType() == InterestType.THREAT;
    }

    private boolean several(List<Statement> statements) {
        return statements.stream().map(r.reading()::source).distinct().count() > 1;
    }

    /** One has an interest: what a partner gives in the same matter meets it. */
    private void oneSided(Theme theme, List<Statement> own) {
        List<Statement> met = r.cooperation().stream()
                .filter(s ->
                        s instanceof Statement.Event e && e.eventType().quad().material() && theme(s) == theme)
                .filter(s -> own.stream()
                        .anyMatch(o -> r.reading().source(o).equals(r.reading().target(s))))
                .toList();
        if (met.isEmpty()) {
            add(
                    theme,
                    Bond.ONE_SIDED,
                    theme == Theme.ALTERNATIVE_ALLIANCES
                            ? holders(own) + " keeps other options open"
                            : holders(own) + " alone is said to have an interest in " + theme.word(),
                    own);
        } else {
            List<Statement> both = new ArrayList<>(own);
            both.addAll(met);
            add(
                    theme,
                    Bond.COMPATIBLE,
                    "what " + holders(own) + " wants in " + theme.word() + ", a partner gives",
                    both);
        }
    }

    private String holders(List<Statement> statements) {
        List<ActorName> held = statements.stream().map(r.reading()::source).toList();
        return Words.list(
                r.actors().stream().filter(held::contains).map(ActorName::value).toList());
    }

    /** Sanctions on two of them or more give them a need in common. */
    private void sanctions() {
        List<Statement> found = r.about().stream()
                .filter(s -> s instanceof Statement.Event e && e.eventType() == EventType.SANCTION)
                .filter(Relationship::held)
                .filter(s -> r.has(r.reading().target(s)) && !r.has(r.reading().source(s)))
                .toList();
        List<ActorName> targets =
                found.stream().map(r.reading()::target).distinct().toList();
        if (targets.size() > 1) {
            List<String> names = r.actors().stream()
                    .filter(targets::contains)
                    .map(ActorName::value)
                    .toList();
            add(Theme.SANCTIONS, Bond.SHARED, Words.list(names) + " are under sanctions", found);
        }
    }

    private void creeds() {
        WordMeasures.values(r)
                .ifPresent(m ->
                        add(Theme.IDEOLOGY, Bond.SHARED, "a common creed or brotherhood is spoken of", m.statements()));
        WordMeasures.ideology(r)
                .ifPresent(m ->
                        add(Theme.IDEOLOGY, Bond.OPPOSED, "their creeds or ideologies are set apart", m.statements()));
    }

    /** Agreements, joint action and aid on one side, conflict on the other, by the theme that their own words give them. */
    private void dealsAndDisputes() {
        for (Theme theme : Theme.values()) {
            for (EventType type : List.of(EventType.AGREE, EventType.COOPERATE, EventType.AID)) {
                List<Statement> deals = r.cooperation().stream()
                        .filter(s -> s instanceof Statement.Event e && e.eventType() == type && theme(s) == theme)
                        .toList();
                add(
                        theme,
                        type == EventType.AID ? Bond.COMPATIBLE : Bond.SHARED,
                        noun(type) + concerning(theme) + " between " + pairs(deals),
                        deals);
            }
            List<Statement> disputes =
                    r.conflict().stream().filter(s -> theme(s) == theme).toList();
            add(
                    theme,
                    Bond.OPPOSED,
                    "disputes or conflict" + concerning(theme) + " between " + pairs(disputes),
                    disputes);
        }
    }

    private static String noun(EventType type) {
        return switch (type) {
            case AGREE -> "agreements";
            case COOPERATE -> "joint action";
            default -> "aid";
        };
    }

    private Theme theme(Statement statement) {
        return r.reading().index().theme(statement).orElse(Theme.OTHER);
    }

    private static String concerning(Theme theme) {
        return theme == Theme.OTHER ? "" : " concerning " + theme.word();
    }

    private String pairs(List<Statement> statements) {
        NavigableSet<String> names = new TreeSet<>();
        statements.forEach(
                s -> names.add(r.pair(s).first() + " and " + r.pair(s).second()));
        return String.join(", ", names);
    }
}
