package org.entente.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ActorKind;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Pair;
import org.entente.model.Related;
import org.entente.model.RoleType;
import org.entente.model.Statement;
import org.entente.model.TieType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left after some statements are taken out is the same as if they had never been made. */
class RelatedCaseTest {
    private static final List<String> ACTORS =
            List.of("Arland", "Borland", "Celand", "Band", "Band faction", "Band wing", "Chief");
    private static final List<TieType> TIES = List.of(TieType.values());
    private static final List<EventType> EVENTS = List.of(EventType.values());
    private static final List<String> DATES = List.of("", "1990", "1991/1993", "1994/..", "../1989", "1995-03");

    private static CaseFile random(Random random) {
        CaseBuilder builder = new CaseBuilder()
                .actor("Arland", ActorKind.STATE)
                .actor("Borland", ActorKind.STATE)
                .actor("Celand", ActorKind.STATE)
                .actor("Band", ActorKind.ARMED_GROUP)
                .actor("Band faction", ActorKind.FACTION, "Band")
                .actor("Band wing", ActorKind.FACTION, "Band")
                .actor("Chief", ActorKind.PERSON);
        for (int i = 0; i < 25; i++) {
            String a = ACTORS.get(random.nextInt(ACTORS.size()));
            String b = ACTORS.get(random.nextInt(ACTORS.size()));
            String date = DATES.get(random.nextInt(DATES.size()));
            if (a.equals(b)) {
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> builder.role(a, random.nextBoolean() ? RoleType.LEADS : RoleType.PART_OF, b);
                case 1 -> builder.tie(a, TIES.get(random.nextInt(TIES.size())), b, date);
                default -> builder.event(a, EVENTS.get(random.nextInt(EVENTS.size())), b, date);
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1992", "1996"})
    void leavingOutIsAsIfItHadNeverBeenSaid(String date) {
        EdtfDate at = EdtfDate.parse(date);
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            CaseFile file = random(random);
            Related whole = Relations.of(file).at(at);
            Set<String> gone = file.statements().stream()
                    .map(Statement::id)
                    .filter(id -> random.nextInt(12) == 0)
                    .collect(Collectors.toSet());
            Related less = whole.without(gone);
            Related anew = Relations.of(file.with(file.statements().stream()
                            .filter(s -> !gone.contains(s.id()))
                            .toList()))
                    .at(at);
            String label = "seed " + seed + " without " + gone;
            assertThat(less.network().ties()).as(label).isEqualTo(anew.network().ties());
            assertThat(less.network().actors())
                    .as(label)
                    .isEqualTo(anew.network().actors());
            anew.principals()
                    .forEach((actor, principal) ->
                            assertThat(less.principals()).as(label).containsEntry(actor, principal));
            for (String a : ACTORS) {
                for (String b : ACTORS) {
                    if (!a.equals(b)) {
                        Pair pair = Pair.of(CaseBuilder.name(a), CaseBuilder.name(b));
                        assertThat(less.tie(pair)).as(label).isEqualTo(anew.tie(pair));
                        assertThat(less.years(pair)).as(label).isEqualTo(anew.years(pair));
                    }
                }
            }
        }
    }
}
