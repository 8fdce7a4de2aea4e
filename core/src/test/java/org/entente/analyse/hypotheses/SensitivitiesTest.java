package org.entente.analyse.hypotheses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Dispute;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.Related;
import org.entente.model.Sensitivity;
import org.entente.model.Sensitivity.Kind;
import org.entente.model.Sensitivity.Removal;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.relate.CaseBuilder;
import org.entente.relate.GoldCase;
import org.entente.relate.Relations;
import org.junit.jupiter.api.Test;

/** What leaving out does is what assessing anew without it gives. */
class SensitivitiesTest {
    private static final List<ActorName> TWO = List.of(new ActorName("Arland"), new ActorName("Borland"));
    private static final List<ActorName> TRIO =
            List.of(new ActorName("Iran"), new ActorName("Taliban"), new ActorName("Al-Qaeda"));
    private static final List<EventType> EVENTS = List.of(EventType.values());
    private static final List<TieType> TIES = List.of(TieType.values());

    private static Assessment assess(Related related, List<ActorName> actors) {
        return Assessor.of(related, Hypotheses.shipped()).assess(actors);
    }

    private static List<String> order(Assessment assessment) {
        return assessment.hypotheses().stream().map(Assessment.Ranked::id).toList();
    }

    private static CaseFile random(int seed) {
        Random random = new Random(seed);
        List<String> names = List.of("Arland", "Borland", "Celand", "Dorland");
        CaseBuilder builder = new CaseBuilder();
        for (int i = 0; i < 24; i++) {
            String a = names.get(random.nextInt(i % 3 == 0 ? 2 : 4));
            String b = names.get((names.indexOf(a) + 1 + random.nextInt(3)) % 4);
            String date = random.nextBoolean() ? "" : Integer.toString(1990 + random.nextInt(9));
            if (random.nextInt(5) == 0) {
                builder.put(Certainty.HEDGED);
            }
            if (random.nextInt(6) == 0) {
                builder.by(b);
            }
            switch (random.nextInt(4)) {
                case 0 -> builder.tie(a, TIES.get(random.nextInt(TIES.size())), b, date);
                case 1 -> builder.interest(a, InterestType.AIM, Theme.ALTERNATIVE_ALLIANCES, "");
                default -> builder.event(a, EVENTS.get(random.nextInt(EVENTS.size())), b, date);
            }
        }
        return builder.build();
    }

    /** The orders without each statement, by assessing anew; only those that differ. */
    private static Map<String, List<String>> anew(CaseFile file, List<ActorName> actors) {
        List<String> whole = order(assess(Relations.of(file).at(EdtfDate.UNKNOWN), actors));
        return file.statements().stream()
                .map(Statement::id)
                .map(id -> Map.entry(
                        id,
                        order(assess(
                                Relations.of(file.with(file.statements().stream()
                                                .filter(s -> !s.id().equals(id))
                                                .toList()))
                                        .at(EdtfDate.UNKNOWN),
                                actors))))
                .filter(e -> !e.getValue().equals(whole))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, List<String>> told(Sensitivity sensitivity) {
        return sensitivity.removals().stream()
                .filter(r -> r.kind() == Kind.STATEMENT)
                .collect(Collectors.toMap(Removal::id, Removal::ranking));
    }

    @Test
    void withoutAStatementIsAsIfItHadNeverBeenMade() {
        int changes = 0;
        for (int seed = 0; seed < 25; seed++) {
            CaseFile file = random(seed);
            Map<String, List<String>> expected = anew(file, TWO);
            Sensitivity sensitivity =
                    assess(Relations.of(file).at(EdtfDate.UNKNOWN), TWO).sensitivity();
            assertThat(told(sensitivity)).as("seed %d", seed).isEqualTo(expected);
            changes += expected.size();
        }
        assertThat(changes).as("removals that change something, over all seeds").isPositive();
    }

    @Test
    void theCommentaryStandsWithoutAnySingleStatement() throws IOException {
        Sensitivity sensitivity = assess(Relations.of(GoldCase.commentary()).at(EdtfDate.UNKNOWN), TRIO)
                .sensitivity();
        assertThat(sensitivity.stable()).isTrue();
        assertThat(sensitivity.tried()).isEqualTo(sensitivity.statements());
        assertThat(told(sensitivity)).isEmpty();
    }

    @Test
    void aVoiceThatADocumentReportsIsASourceOfItsOwn() {
        CaseBuilder builder = InventedCases.marriageOfConvenience()
                .by("Celand")
                .event("Arland", EventType.AID, "Borland", "1997")
                .unnamed()
                .event("Borland", EventType.AID, "Arland", "1998");
        Sensitivity sensitivity =
                assess(Relations.of(builder.build()).at(EdtfDate.UNKNOWN), TWO).sensitivity();
        assertThat(sensitivity.sources())
                .extracting(Sensitivity.SourceView::source)
                .containsExactlyInAnyOrder("Celand", "unnamed");
        assertThat(sensitivity.sources())
                .allMatch(s -> s.ranking().isEmpty() && s.without().size() == 4);
    }

    @Test
    void contradictionsStandSideBySide() {
        CaseBuilder builder = InventedCases.marriageOfConvenience()
                .by("Arland")
                .put(Certainty.DENIED)
                .event("Arland", EventType.AID, "Borland", "1995")
                .by("Celand")
                .tie("Arland", TieType.FRIENDLY, "Borland", "1995");
        List<Dispute> disputes =
                assess(Relations.of(builder.build()).at(EdtfDate.UNKNOWN), TWO).disputes();
        assertThat(disputes)
                .extracting(Dispute::about)
                .anyMatch(a -> a.contains("aid"))
                .anyMatch(a -> a.contains("stand"));
        assertThat(disputes)
                .allMatch(d -> d.sides().size() == 2
                        && d.sides().stream()
                                .noneMatch(s ->
                                        s.statements().isEmpty() || s.voices().isEmpty()));
        assertThat(assess(
                                Relations.of(InventedCases.marriageOfConvenience()
                                                .build())
                                        .at(EdtfDate.UNKNOWN),
                                TWO)
                        .disputes())
                .isEmpty();
    }

    @Test
    void whatIsDatedLaterDoesNotCountInAnyRow() {
        CaseFile file = InventedCases.strategicPartnership().build();
        Assessment early = assess(Relations.of(file).at(EdtfDate.parse("1954")), TWO);
        Set<String> later = file.statements().stream()
                .filter(s -> s.evidence()
                        .date()
                        .earliest()
                        .map(d -> d.getYear() > 1954)
                        .orElse(false))
                .map(Statement::id)
                .collect(Collectors.toSet());
        List<String> cited = new ArrayList<>();
        early.rows().forEach(r -> cited.addAll(r.statements()));
        assertThat(later).isNotEmpty();
        assertThat(cited).doesNotContainAnyElementsOf(later);
    }
}
