package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.Pair;
import org.entente.model.Statement;
import org.entente.model.Trait;

/** Common enemies, those that are new, and those that are lost. */
final class EnemyTraits {
    private static final int CHANGE_YEARS = 5;
    private static final int MOST_NAMES = 3;

    private final Relationship r;
    private final Course course;

    EnemyTraits(Relationship relationship, Course course) {
        r = relationship;
        this.course = course;
    }

    /** What the texts say of common enemies; nothing where they name no third party. */
    List<Trait> all() {
        if (r.reading().tied().stream().allMatch(r::has)) {
            return List.of();
        }
        Found common = new Found();
        Found fresh = new Found();
        Found lost = new Found();
        for (Pair pair : r.pairs()) {
            for (ActorName third : r.reading().tied()) {
                if (!r.has(third) && r.enemies(pair.first(), third) && r.enemies(pair.second(), third)) {
                    List<Statement> hostile = hostile(pair, third);
                    common.add(pair, third, hostile);
                    if (isNew(pair, third)) {
                        fresh.add(pair, third, hostile);
                    } else if (isLost(hostile)) {
                        lost.add(pair, third, hostile);
                    }
                }
            }
        }
        List<Trait> result = new ArrayList<>();
        result.add(common.trait("shfoe", "no common enemy", "common enemies: "));
        if (course.now().isPresent()) {
            result.add(fresh.trait("riv_new", "no new common enemy", "new common enemies: "));
            result.add(
                    lost.trait("riv_lost", "no common enemy lost", "common enemies that neither has fought of late: "));
        }
        return result;
    }

    private List<Statement> hostile(Pair pair, ActorName third) {
        return r.about().stream()
                .filter(s -> s.score() < 0 && Relationship.held(s))
                .filter(s -> meets(s, pair.first(), third) || meets(s, pair.second(), third))
                .toList();
    }

    private boolean meets(Statement s, ActorName a, ActorName b) {
        ActorName source = r.reading().source(s);
        ActorName target = r.reading().target(s);
        return (source.equals(a) && target.equals(b)) || (source.equals(b) && target.equals(a));
    }

    /** Whether one of the two fell out with it within five years, as far as dates tell. */
    private boolean isNew(Pair pair, ActorName third) {
        return isNew(pair.first(), third) || isNew(pair.second(), third);
    }

    /** An undated quarrel may be an old one. */
    private boolean isNew(ActorName actor, ActorName third) {
        List<Statement> hostile = r.about().stream()
                .filter(s -> s.score() < 0 && Relationship.held(s) && meets(s, actor, third))
                .toList();
        int since = course.now().orElse(Integer.MAX_VALUE) - CHANGE_YEARS;
        return !hostile.isEmpty()
                && hostile.stream().allMatch(s -> s.evidence()
                        .date()
                        .earliest()
                        .map(d -> d.getYear() > since)
                        .orElse(false));
    }

    /** Whether all conflict with it is dated, and dated before the last five years. */
    private boolean isLost(List<Statement> hostile) {
        return !hostile.isEmpty() && hostile.stream().noneMatch(s -> course.within(s, CHANGE_YEARS));
    }

    private final class Found {
        private final Set<Pair> pairs = new LinkedHashSet<>();
        private final NavigableSet<ActorName> names = new TreeSet<>();
        private final Set<String> statements = new LinkedHashSet<>();

        void add(Pair pair, ActorName third, List<Statement> told) {
            pairs.add(pair);
            names.add(third);
            told.forEach(s -> statements.add(s.id()));
        }

        Trait trait(String id, String none, String some) {
            List<Statement> ordered = r.reading().statements(List.copyOf(statements));
            return new Trait(
                    id,
                    (double) pairs.size() / r.pairs().size(),
                    names.isEmpty()
                            ? none
                            : some
                                    + Words.some(
                                            names.stream().map(ActorName::value).toList(), MOST_NAMES),
                    ordered.stream().map(Statement::id).toList());
        }
    }
}
