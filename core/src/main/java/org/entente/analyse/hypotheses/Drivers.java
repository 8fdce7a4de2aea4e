package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
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

    private final Relationship r;
    private final Map<Theme, Finding> binding = new EnumMap<>(Theme.class);
    private final Map<Theme, Finding> parting = new EnumMap<>(Theme.class);

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
            work.driver(theme, true, work.binding).ifPresent(result::add);
            work.driver(theme, false, work.parting).ifPresent(result::add);
        }
        return result;
    }

    /** Interests of one theme, where two of the actors or more have one; otherwise none. */
    static List<Statement> sharedInterests(Relationship r, Theme theme) {
        List<Statement> found = interests(r, theme);
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

    private void bind(Theme theme, String part, List<Statement> statements) {
        add(binding, theme, part, statements);
    }

    private void part(Theme theme, String part, List<Statement> statements) {
        add(parting, theme, part, statements);
    }

    private static void add(Map<Theme, Finding> side, Theme theme, String part, List<Statement> statements) {
        if (!statements.isEmpty()) {
            side.computeIfAbsent(theme, t -> new Finding(new ArrayList<>(), new ArrayList<>()))
                    .add(part, statements);
        }
    }

    private Optional<Driver> driver(Theme theme, boolean binds, Map<Theme, Finding> side) {
        Finding finding = side.get(theme);
        if (finding == null) {
            return Optional.empty();
        }
        List<String> ids = finding.statements().stream().map(Statement::id).toList();
        List<Statement> ordered = r.reading().statements(ids);
        String sentence =
                Attribution.accordingTo(ordered, r.reading().file()) + ": " + String.join("; ", finding.parts()) + ".";
        return Optional.of(new Driver(
                theme,
                binds ? Bond.SHARED : Bond.OPPOSED,
                sentence,
                ordered.stream().map(Statement::id).toList()));
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
        bind(
                Theme.COMMON_ENEMY,
                "common enemies of at least two of them: " + Words.some(names, MOST_NAMES),
                r.reading().statements(ids));
    }

    private void interests() {
        for (Theme theme : Theme.values()) {
            List<Statement> shared = sharedInterests(r, theme);
            bind(theme, holders(shared) + " share an interest in " + theme.word(), shared);
            if (shared.isEmpty() && theme == Theme.ALTERNATIVE_ALLIANCES) {
                List<Statement> own = interests(r, theme);
                part(theme, holders(own) + " keeps other options open", own);
            }
            List<Statement> threats = r.about().stream()
                    .filter(s -> s instanceof Statement.Interest i
                            && i.theme() == theme
                            && Relationship.held(s)
                            && r.has(r.reading().source(s))
                            && threatOfPartner(r, i))
                    .toList();
            part(theme, holders(threats) + " threatened by a partner over " + theme.word(), threats);
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
            bind(Theme.SANCTIONS, Words.list(names) + " are under sanctions", found);
        }
    }

    private void creeds() {
        WordMeasures.values(r)
                .ifPresent(m -> bind(Theme.IDEOLOGY, "a common creed or brotherhood is spoken of", m.statements()));
        WordMeasures.ideology(r)
                .ifPresent(m -> part(Theme.IDEOLOGY, "their creeds or ideologies are set apart", m.statements()));
    }

    /** Agreements, joint action and aid on one side, conflict on the other, by the theme that their own words give them. */
    private void dealsAndDisputes() {
        for (Theme theme : Theme.values()) {
            for (EventType type : List.of(EventType.AGREE, EventType.COOPERATE, EventType.AID)) {
                List<Statement> deals = r.cooperation().stream()
                        .filter(s -> s instanceof Statement.Event e && e.eventType() == type && theme(s) == theme)
                        .toList();
                bind(theme, noun(type) + concerning(theme) + " between " + pairs(deals), deals);
            }
            List<Statement> disputes =
                    r.conflict().stream().filter(s -> theme(s) == theme).toList();
            part(theme, "disputes or conflict" + concerning(theme) + " between " + pairs(disputes), disputes);
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
