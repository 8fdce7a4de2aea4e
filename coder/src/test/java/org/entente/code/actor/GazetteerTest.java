package org.entente.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gazetteer that ships. */
class GazetteerTest {
    private static final String FOLDER = "/org/entente/code/actors/";
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final List<TsvRows.Row> STATES =
            TsvRows.read(FOLDER + "states.tsv", 8).rows();
    private static final List<TsvRows.Row> GROUPS =
            TsvRows.read(FOLDER + "groups.tsv", 6).rows();
    private static final List<TsvRows.Row> PERSONS =
            TsvRows.read(FOLDER + "persons.tsv", 6).rows();

    @Test
    void itIsLarge() {
        assertThat(STATES).hasSizeGreaterThan(190);
        assertThat(GROUPS).hasSizeGreaterThan(300);
        assertThat(PERSONS).hasSizeGreaterThan(100);
    }

    @Test
    void whatAnActorBelongsToExists() {
        List<String> lost = new ArrayList<>();
        for (List<TsvRows.Row> rows : List.of(GROUPS, PERSONS)) {
            for (TsvRows.Row row : rows) {
                if (!row.cell(2).isEmpty()
                        && GAZETTEER.entry(new ActorName(row.cell(2))).isEmpty()) {
                    lost.add(row.error("'" + row.cell(2) + "' is no actor").getMessage());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void noActorBelongsToItself() {
        for (TsvRows.Row row : GROUPS) {
            Optional<Entry> at = GAZETTEER.entry(new ActorName(row.cell(0)));
            for (int steps = 0; at.isPresent(); steps++) {
                assertThat(steps)
                        .as("%s belongs to itself, in a circle", row.cell(0))
                        .isLessThan(10);
                at = at.get().partOf().flatMap(GAZETTEER::entry);
            }
        }
    }

    @Test
    void yearsDoNotRunBackwards() {
        List<String> wrong = new ArrayList<>();
        Map<List<TsvRows.Row>, Integer> columns = Map.of(STATES, 2, GROUPS, 3, PERSONS, 3);
        columns.forEach((rows, from) -> rows.forEach(row -> {
            String begin = row.cell(from);
            String end = row.cell(from + 1);
            if (!begin.matches("(\\d{3,4})?") || !end.matches("(\\d{3,4})?")) {
                wrong.add(row.error("'" + begin + "' to '" + end + "' are no years")
                        .getMessage());
            } else if (!begin.isEmpty() && !end.isEmpty() && Integer.parseInt(begin) > Integer.parseInt(end)) {
                wrong.add(row.error(begin + " is after " + end).getMessage());
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void noNameIsBothAStateOrGroupAndAnother() {
        Map<String, TsvRows.Row> seen = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (List<TsvRows.Row> rows : List.of(STATES, GROUPS)) {
            for (TsvRows.Row row : rows) {
                if (seen.put(row.cell(0), row) != null) {
                    twice.add(row.error("'" + row.cell(0) + "' is listed twice").getMessage());
                }
            }
        }
        for (TsvRows.Row row : PERSONS) {
            if (seen.containsKey(row.cell(0))) {
                twice.add(row.error("'" + row.cell(0) + "' is no person").getMessage());
            }
        }
        assertThat(twice).isEmpty();
    }

    /** All but some that share their letters with another name ("JEM") or hold signs that are no letters ("OPEC+"). */
    @Test
    void namesAreFoundInATextAsThemselves() {
        List<String> lost = new ArrayList<>();
        for (List<TsvRows.Row> rows : List.of(STATES, GROUPS, PERSONS)) {
            for (TsvRows.Row row : rows) {
                EdtfDate when = within(row.cell(0));
                boolean found = GAZETTEER.index().find(row.cell(0), when).stream()
                        .anyMatch(hit -> hit.span().length() == row.cell(0).length()
                                && hit.alias().entry().name().value().equals(row.cell(0)));
                if (!found) {
                    lost.add(row.error("'" + row.cell(0) + "' is found as "
                                    + GAZETTEER.index().find(row.cell(0)))
                            .getMessage());
                }
            }
        }
        assertThat(lost).hasSizeLessThan((STATES.size() + GROUPS.size() + PERSONS.size()) / 200);
    }

    /** The year in which the actor began, where a date decides whether its name counts. */
    private static EdtfDate within(String name) {
        return GAZETTEER
                .entry(new ActorName(name))
                .filter(e -> GAZETTEER.index().find(name).stream()
                        .noneMatch(h -> h.alias().entry().equals(e)))
                .flatMap(e -> e.life().from())
                .map(f -> EdtfDate.year(f.getYear()))
                .orElse(EdtfDate.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "US, United States, NAME",
        "American, United States, DEMONYM",
        "Tehran, Iran, CAPITAL",
        "White House, United States, CAPITAL",
        "Kremlin, Russia, CAPITAL",
        "al-Qaeda, Al-Qaeda, NAME",
        "UN, United Nations, NAME",
        "Hezbollah, Hezbollah, NAME",
        "British, United Kingdom, DEMONYM"
    })
    void aliasesMeanTheirActor(String alias, String actor, Alias.Form form) {
        assertThat(GAZETTEER.index().find(alias)).singleElement().satisfies(hit -> {
            assertThat(hit.alias().entry().name()).hasToString(actor);
            assertThat(hit.alias().form()).isEqualTo(form);
            assertThat(hit.alias().entry().known()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "regime, BODY, OWNER",
        "government, BODY, OWNER",
        "fighter, UNKNOWN, MEMBER",
        "army, UNKNOWN, MEMBER",
        "foreign minister, PERSON, OFFICE"
    })
    void commonNounsStandForActors(String lemma, ActorKind kind, Nominal.Standing standing) {
        assertThat(GAZETTEER.nominal(lemma)).hasValueSatisfying(nominal -> {
            assertThat(nominal.standing()).isEqualTo(standing);
            assertThat(kind == ActorKind.UNKNOWN || nominal.kind() == kind)
                    .as("kind %s", nominal.kind())
                    .isTrue();
        });
        assertThat(GAZETTEER.nominal("table")).isEmpty();
    }

    @Test
    void aNameAndItsAbbreviationAreOneName() {
        String text = "the Islamic Revolutionary Guard Corps (IRGC) and the United Nations (UN)";
        assertThat(GAZETTEER.names(text))
                .extracting(name -> name.span().in(text))
                .containsExactly("Islamic Revolutionary Guard Corps (IRGC)", "United Nations (UN)");
    }

    @Test
    void titlesAreDroppedOrKept() {
        assertThat(GAZETTEER.droppedTitle("President")).isTrue();
        assertThat(GAZETTEER.droppedTitle("Mullah")).isFalse();
        assertThat(GAZETTEER.droppedTitle("Bismarck")).isFalse();
    }
}
