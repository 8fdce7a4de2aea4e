package org.entente.code.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorName;
import org.entente.model.EntenteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of actors are checked when they are loaded. */
class ActorDictionaryTest {
    private static final String STATES = "Iran\tIRN\t1501|Prussia\t\t1701\t1871|Germany\tDEU\t1871";

    /** Tables in which {@code |} ends a line and {@code ~} is a tab. */
    private static ActorDictionary tables(String states, String groups, String persons) {
        return ActorDictionary.checked(
                rows("states.tsv", states, ActorTable.STATE_COLUMNS),
                rows("groups.tsv", groups, ActorTable.COLUMNS),
                rows("persons.tsv", persons, ActorTable.COLUMNS));
    }

    private static TsvRows rows(String file, String text, int columns) {
        return TsvRows.of(file, List.of(text.replace('~', '\t').split("\\|")), columns);
    }

    @Test
    void theShippedTablesAreWithoutAFlaw() {
        ActorDictionary shipped = ActorDictionary.shipped();
        assertThat(shipped.rows()).hasSizeGreaterThan(4000);
        assertThat(ActorChecks.of(shipped)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A~group; ''; groups.tsv, line 1: 'A' is listed twice",
                "B~group~~1900~1850; ''; groups.tsv, line 1: a period of 'B' ends before it begins. Maybe swap",
                "B~body~Persia; ''; groups.tsv, line 1: 'Persia', which 'B' is of, is no actor of the dictionary. Maybe",
                "B~body~C|C~body~B; ''; groups.tsv, line 1: 'B' belongs to itself, in a circle: B, C. Maybe",
                "B~body~Prussia~1900; ''; groups.tsv, line 1: 'B' is of 'Prussia' at a time when there was none. Maybe",
                "B~group~~19th; ''; groups.tsv, line 1: Not an EDTF date: '19th'",
                "B~group~~~~Iran; ''; groups.tsv, line 1: 'Iran' is a name of 'B' and of 'Iran' (states.tsv, line 1). Maybe",
                "B  C~group; ''; groups.tsv, line 1: 'B  C' holds two blanks in a row",
                "B\u200b~group; ''; groups.tsv, line 1: 'B?' holds two blanks in a row or a character that cannot be seen",
                "#~group|~group; ''; groups.tsv, line 2: the name is missing. Maybe",
                "!~group; ''; groups.tsv, line 1: '!' holds no letter or digit. Maybe",
                "# shared: Berlin = Germany|B~group; ''; groups.tsv, line 1: 'Berlin' is no name of 'Germany'. Maybe",
                "# period-only: B|B~group; ''; groups.tsv, line 1: 'B' is no actor with a period. Maybe",
                "# shared: Berlin; ''; groups.tsv, line 1: this mark has no ' = '. Maybe",
                "''; X~LEADS~Iran~1989~|Y~LEADS~Iran~1997~2005; persons.tsv, line 2: after 1997 'Iran' has 2 heads: X, Y. Maybe",
                "''; X~LEADS~Prussia~1900~1910; persons.tsv, line 1: 'X' is of 'Prussia' at a time when there was none. Maybe",
                "''; X~LEADS~Iran~1989~|X~MEMBER_OF~Iran~1981~1989~Ex; persons.tsv, line 2: a further office of 'X' has aliases",
                "''; # heads: Persia = shah, vizier; persons.tsv, line 1: 'Persia' is no actor. Maybe"
            })
    void aFlawIsToldWithFileLineAndRemedy(String groups, String persons, String message) {
        String first = groups.equals("A~group") ? "A~group|A~group" : groups;
        String told = groups.equals("A~group") ? message.replace("line 1", "line 2") : message;
        assertThatThrownBy(() -> tables(STATES, first, persons))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining(told);
    }

    @Test
    void rulesMakeItRight() {
        ActorDictionary right = tables(
                "# shared: Berlin = Germany, Prussia|Prussia~~1701~1871~~~Berlin|Germany~DEU~1871~~~~Berlin|Iran~IRN",
                "",
                "# heads: Iran = leader, president|X~LEADS~Iran~1989~|Y~LEADS~Iran~1997~2005|Z~LEADS~Iran~2005~");
        Gazetteer gazetteer = Gazetteer.of(right, java.util.Map.of());
        assertThat(gazetteer.named("Berlin").map(Entry::name)).contains(new ActorName("Germany"));
    }

    @Test
    void successorsWithinAYearDoNotOverlap() {
        assertThat(tables(STATES, "", "X~LEADS~Iran~1989~1997|Y~LEADS~Iran~1997~2005")
                        .rows())
                .hasSize(5);
    }
}
