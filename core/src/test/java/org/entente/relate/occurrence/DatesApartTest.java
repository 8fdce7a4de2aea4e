package org.entente.relate.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.relate.occurrence.TwoPapers.found;
import static org.entente.relate.occurrence.TwoPapers.two;

import java.util.List;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Contradiction;
import org.entente.model.Occurrence.Matter;
import org.entente.relate.Papers;
import org.junit.jupiter.api.Test;

/** How much else must agree where the dates of two tellings do not pin the event down. */
class DatesApartTest {
    @Test
    void aDayApartNeedsSomethingElseInCommonAndIsShown() {
        assertThat(found(two("Arland bombed Borland.", "1982-05-03", "Arland bombed Borland.", "1982-05-04")))
                .as("a war has many days")
                .isEmpty();
        List<Occurrence> found = found(two(
                "Arland bombed Borland at Zuvara.", "1982-05-03", "Arland bombed Borland near Zuvara.", "1982-05-04"));
        assertThat(found)
                .singleElement()
                .satisfies(o -> assertThat(o.contradictions()).singleElement().satisfies(c -> {
                    assertThat(c.matter()).isEqualTo(Matter.DATE);
                    assertThat(c.sides()).extracting(Occurrence.Side::says).containsExactly("1982-05-03", "1982-05-04");
                }));
        assertThat(found(two(
                        "Arland bombed Borland at Zuvara.",
                        "1982-05-03",
                        "Arland bombed Borland near Zuvara.",
                        "1982-05-06")))
                .as("three days are no time zone")
                .isEmpty();
    }

    @Test
    void aMonthTakesInItsDaysButNoOthers() {
        assertThat(found(two("Arland bombed Borland.", "1982-05-03", "Arland bombed Borland at Zuvara.", "1982-05")))
                .isEmpty();
        assertThat(found(two(
                        "Arland bombed Borland in Zuvara.",
                        "1982-05-03",
                        "Arland bombed Borland at Zuvara.",
                        "1982-05")))
                .hasSize(1);
        assertThat(found(two(
                        "Arland bombed Borland in Zuvara.",
                        "1982-06-03",
                        "Arland bombed Borland at Zuvara.",
                        "1982-05")))
                .isEmpty();
    }

    @Test
    void repeatedActsOfAYearStayApart() {
        assertThat(found(two("Arland attacked Borland.", "1982", "Arland attacked Borland.", "1982")))
                .as("nothing but the year")
                .isEmpty();
        assertThat(found(two("Arland bombed Borland at Zuvara.", "1982", "Arland shelled Borland at Zuvara.", "1982")))
                .as("one thing more")
                .isEmpty();
        assertThat(found(two("Arland bombed Borland at Zuvara.", "1982", "Arland bombed Borland at Zuvara.", "1982")))
                .as("two things more")
                .hasSize(1);
        assertThat(found(two(
                        "Arland bombed Borland at Zuvara.", "1982", "Arland bombed Borland at Zuvara again.", "1982")))
                .as("told as one more")
                .isEmpty();
        assertThat(found(two(
                        "Arland bombed Borland at Zuvara, killing 40.",
                        "1982",
                        "Arland bombed Borland at Zuvara, killing 60.",
                        "1982")))
                .as("other numbers")
                .isEmpty();
    }

    @Test
    void otherPlacesAreOtherEventsEvenOnOneDay() {
        Papers papers = new Papers()
                .document("a", "Arland bombed Borland at Zuvara.")
                .says("Arland bombed Borland at Zuvara")
                .on("1982-05-03")
                .at("Zuvara")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("b", "Arland bombed Borland at Mistra.")
                .says("Arland bombed Borland at Mistra")
                .on("1982-05-03")
                .at("Mistra")
                .event("Arland", EventType.ASSAULT, "Borland");
        assertThat(found(papers)).isEmpty();
    }

    @Test
    void undatedTellingsNeedTheTriggerAndMore() {
        String dated = "Arland bombed the refinery of Borland at Zuvara.";
        assertThat(found(two(dated, "1982-05-03", "Arland bombed Borland.", "")))
                .isEmpty();
        assertThat(found(two(dated, "1982-05-03", "Arland shelled Borland at Zuvara.", "")))
                .isEmpty();
        assertThat(found(two(dated, "1982-05-03", "Arland bombed Borland at Zuvara.", "")))
                .singleElement()
                .satisfies(o -> assertThat(o.date()).isEqualTo(EdtfDate.parse("1982-05-03")));
        assertThat(found(two("Arland bombed Borland.", "", "Arland bombed Borland.", "")))
                .isEmpty();
    }

    @Test
    void anotherYearNeedsAllElseToAgree() {
        String first = "Arland bombed Borland at Zuvara, killing 43 dockers.";
        assertThat(found(two(first, "1982", "Arland bombed Borland at Zuvara, killing 43 dockers.", "1983")))
                .singleElement()
                .satisfies(o -> assertThat(o.contradictions())
                        .extracting(Contradiction::matter)
                        .containsExactly(Matter.DATE));
        assertThat(found(two(first, "1982", "Arland bombed Borland at Zuvara, killing many dockers.", "1983")))
                .isEmpty();
        assertThat(found(two(
                        "Arland bombed Borland at Zuvara, killing 3 dockers.",
                        "1982",
                        "Arland bombed Borland at Zuvara, killing 3 dockers.",
                        "1983")))
                .as("small numbers come again by chance")
                .isEmpty();
    }
}
