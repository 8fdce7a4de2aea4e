package org.entente.relate.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.relate.occurrence.TwoPapers.found;
import static org.entente.relate.occurrence.TwoPapers.two;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Likeness;
import org.entente.model.Occurrence.Matter;
import org.entente.model.Statement;
import org.entente.model.TieType;
import org.entente.relate.CaseBuilder;
import org.entente.relate.Papers;
import org.entente.relate.Relations;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void theSameDayInTwoDocumentsIsOneEvent() {
        List<Occurrence> found =
                found(two("Arland bombed Borland.", "1982-05-03", "Arland raided Borland by air.", "1982-05-03"));
        assertThat(found).singleElement().satisfies(o -> {
            assertThat(o.tellings()).containsExactly("a-0", "b-1");
            assertThat(o.sources()).containsExactly("id-a", "id-b");
            assertThat(o.date()).isEqualTo(EdtfDate.parse("1982-05-03"));
            assertThat(o.type()).isEqualTo("ASSAULT");
            assertThat(o.contradictions()).isEmpty();
        });
    }

    @Test
    void oppositeDirectionsAndOtherTypesAreTwo() {
        Papers back = new Papers()
                .document("a", "Arland bombed Borland.")
                .says("Arland bombed Borland")
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("b", "Borland bombed Arland.")
                .says("Borland bombed Arland")
                .on("1982-05-03")
                .event("Borland", EventType.ASSAULT, "Arland");
        assertThat(found(back)).isEmpty();
        assertThat(found(two(
                        "Arland bombed Borland.",
                        "1982-05-03",
                        EventType.ASSAULT,
                        "Arland denounced Borland.",
                        "1982-05-03",
                        EventType.ACCUSE)))
                .isEmpty();
    }

    @Test
    void whatBothDoTogetherHasNoDirection() {
        Papers papers = new Papers()
                .document("a", "Arland and Borland met.")
                .says("Arland and Borland met")
                .on("1982-05-03")
                .mutual()
                .event("Arland", EventType.CONSULT, "Borland")
                .document("b", "Borland and Arland met.")
                .says("Borland and Arland met")
                .on("1982-05-03")
                .mutual()
                .event("Borland", EventType.CONSULT, "Arland");
        assertThat(found(papers)).hasSize(1);
    }

    @Test
    void aBodyTellsOfItsState() {
        Papers papers = new Papers()
                .actor("Navy", ActorKind.BODY, "Arland")
                .document("a", "Navy shelled Borland.")
                .says("Navy shelled Borland")
                .on("1982-05-03")
                .event("Navy", EventType.ASSAULT, "Borland")
                .document("b", "Arland shelled Borland.")
                .says("Arland shelled Borland")
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland");
        assertThat(found(papers)).hasSize(1);
    }

    @Test
    void typesCodedForOneActNeedSomethingElseInCommon() {
        assertThat(found(two(
                        "Arland blockaded Borland at Zuvara.",
                        "1982-05-03",
                        EventType.COERCE,
                        "Arland attacked Borland off Zuvara.",
                        "1982-05-03",
                        EventType.ASSAULT)))
                .hasSize(1);
        assertThat(found(two(
                        "Arland blockaded Borland at Zuvara.",
                        "1982-05-03",
                        EventType.COERCE,
                        "Arland attacked Borland from the air.",
                        "1982-05-03",
                        EventType.ASSAULT)))
                .isEmpty();
    }

    @Test
    void whatManySentencesHoldTellsNothingApart() {
        String rest = " Zuvara burned.".repeat(60);
        assertThat(found(two(
                        "Arland bombed Borland at Zuvara." + rest, "1982", "Arland bombed Borland at Zuvara.", "1982")))
                .isEmpty();
    }

    @Test
    void oneDocumentMayTellTwiceButOneSentenceTellsTwoActs() {
        Papers papers = new Papers()
                .document("a", "Arland bombed and bombed Borland at Zuvara. So Arland bombed Borland at Zuvara.")
                .says("bombed Borland")
                .act("bombed")
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland")
                .says("bombed and")
                .act("bombed")
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland")
                .says("So Arland bombed Borland at Zuvara")
                .act("bombed")
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland");
        assertThat(found(papers))
                .as("never the two of one sentence")
                .singleElement()
                .satisfies(o -> assertThat(o.tellings()).hasSize(2).contains("a-2"));
    }

    @Test
    void aSentenceThatReportsAndDeniesTellsOneEvent() {
        Papers papers = new Papers()
                .document("a", "Borland says that Arland bombed it on 3 May at Zuvara, which Arland denies.")
                .says("Arland bombed it")
                .act("bombed")
                .by("Borland")
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland")
                .says("which Arland denies")
                .by("Arland")
                .put(Certainty.DENIED)
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland");
        assertThat(found(papers))
                .singleElement()
                .satisfies(o -> assertThat(o.contradictions()).singleElement().satisfies(c -> {
                    assertThat(c.matter()).isEqualTo(Matter.DENIAL);
                    assertThat(c.sides()).extracting(Occurrence.Side::says).containsExactly("asserted", "denied");
                }));
    }

    @Test
    void tiesAndWhatIsOnlySupposedAreNoEvents() {
        Papers papers = new Papers()
                .document("a", "Arland is an enemy of Borland. Arland might bomb Borland.")
                .says("Arland is an enemy of Borland")
                .on("1982-05-03")
                .tie("Arland", TieType.HOSTILE, "Borland")
                .says("Arland might bomb Borland")
                .put(Certainty.HYPOTHETICAL)
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("b", "Arland is an enemy of Borland. Arland might bomb Borland.")
                .says("Arland is an enemy of Borland")
                .on("1982-05-03")
                .tie("Arland", TieType.HOSTILE, "Borland")
                .says("Arland might bomb Borland")
                .put(Certainty.HYPOTHETICAL)
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland");
        assertThat(found(papers)).isEmpty();
    }

    @Test
    void numbersThatCannotBothBeRightAreSetAgainstEachOther() {
        List<Occurrence> found = found(two(
                "Arland bombed Borland, killing nine.", "1982-05-03", "Arland bombed Borland: 11 dead.", "1982-05-03"));
        assertThat(found)
                .singleElement()
                .satisfies(o -> assertThat(o.contradictions()).singleElement().satisfies(c -> {
                    assertThat(c.matter()).isEqualTo(Matter.NUMBER);
                    assertThat(c.about()).isEqualTo("dead");
                    assertThat(c.sides()).extracting(Occurrence.Side::says).containsExactly("11", "9");
                    assertThat(c.sides())
                            .extracting(Occurrence.Side::tellings)
                            .contains(List.of("a-0"), List.of("b-1"));
                }));
        assertThat(found(two(
                        "Arland bombed Borland, killing at least nine.",
                        "1982-05-03",
                        "Arland bombed Borland: 11 dead, 30 hurt.",
                        "1982-05-03")))
                .singleElement()
                .satisfies(o -> assertThat(o.contradictions()).isEmpty());
    }

    @Test
    void whoDidItMayBeInDispute() {
        Papers papers = agents("Celand bombed Borland at Zuvara in daylight.", "Celand", "1982-05-03");
        assertThat(found(papers)).singleElement().satisfies(o -> {
            assertThat(o.pairs()).hasSize(2);
            assertThat(o.contradictions()).singleElement().satisfies(c -> {
                assertThat(c.matter()).isEqualTo(Matter.AGENT);
                assertThat(c.sides()).extracting(Occurrence.Side::says).containsExactlyInAnyOrder("Arland", "Celand");
            });
        });
        assertThat(found(agents("Unknown aircraft bombed Borland at Zuvara.", "unknown", "1982-05-03")))
                .singleElement()
                .satisfies(o -> assertThat(o.contradictions().get(0).sides())
                        .extracting(Occurrence.Side::says)
                        .contains("unknown"));
        assertThat(found(agents("Celand and Arland bombed Borland at Zuvara.", "Celand", "1982-05-03")))
                .as("together")
                .isEmpty();
        assertThat(found(agents("Celand bombed Borland.", "Celand", "1982-05-03")))
                .as("nothing but the day")
                .isEmpty();
        assertThat(found(agents("Celand bombed Borland at Zuvara in daylight.", "Celand", "1982-05")))
                .as("less than a day for two names")
                .isEmpty();
    }

    private static Papers agents(String second, String agent, String date) {
        return new Papers()
                .document("a", "Arland bombed Borland at Zuvara in daylight.")
                .says("Arland bombed Borland at Zuvara")
                .act("bombed")
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("b", second)
                .says(second)
                .act("bombed")
                .on(date)
                .event(agent, EventType.ASSAULT, "Borland");
    }

    @Test
    void aSentenceTakenOverIsTheSameTelling() {
        String copy = "Arland shelled a fishing harbour of Borland before dawn to punish smugglers";
        String rest = (" " + copy.replace("Arland", "They").replace("Borland", "them") + ".").repeat(30);
        assertThat(found(two(copy + "." + rest, "", copy + ".", "")))
                .as("however common its words")
                .hasSize(1);
        assertThat(found(two(copy + "." + rest, "1982", copy + ".", "1983"))).isEmpty();
    }

    @Test
    void actorsThatAreOnlyDescribedNeedNotBeTheSame() {
        Papers papers =
                two("Arland bombed Borland at Zuvara.", "1982-05-03", "Arland bombed Borland at Zuvara.", "1982-05-03");
        CaseFile file = papers.build();
        Actor described =
                new Actor(CaseBuilder.name("villagers"), ActorKind.PEOPLE, Optional.empty(), List.of(), false);
        List<Statement> statements = file.statements().stream()
                .map(Statement.Event.class::cast)
                .map(e -> (Statement) new Statement.Event(
                        e.evidence(),
                        e.by(),
                        new Mention(described.name(), Optional.empty()),
                        e.eventType(),
                        "",
                        List.of(),
                        false))
                .toList();
        CaseFile other = new CaseFile("d", file.documents(), statements, List.of(described), List.of(), List.of());
        assertThat(Relations.of(other).occurrences()).isEmpty();
    }

    @Test
    void aChainOfLikenessesGluesNothing() {
        Papers papers = new Papers()
                .document("a", "Arland bombed Borland at Zuvara.")
                .says("Arland bombed Borland at Zuvara")
                .act("bombed")
                .on("1982-05-03")
                .at("Zuvara")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("b", "Arland bombed Borland in Zuvara and Mistra.")
                .says("Arland bombed Borland in Zuvara and Mistra")
                .act("bombed")
                .on("1982")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("c", "Arland bombed Borland at Mistra.")
                .says("Arland bombed Borland at Mistra")
                .act("bombed")
                .on("1982-09-03")
                .at("Mistra")
                .event("Arland", EventType.ASSAULT, "Borland");
        assertThat(found(papers)).singleElement().satisfies(o -> assertThat(o.tellings())
                .containsExactly("a-0", "b-1"));
    }

    @Test
    void itIsSaidWhyTwoAreOne() {
        CaseFile file = two(
                        "Arland bombed Borland at Zuvara.",
                        "1982-05-03",
                        "Arland bombed Borland near Zuvara.",
                        "1982-05")
                .build();
        assertThat(Relations.of(file).agreements("a-0", "b-1"))
                .extracting(Occurrence.Agreement::likeness)
                .containsExactly(Likeness.DATE, Likeness.TYPE, Likeness.TRIGGER, Likeness.NAME);
        assertThat(Relations.of(file).agreements("a-0", "nothing")).isEmpty();
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        int all = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            CaseFile file = RandomPapers.of(random);
            List<Occurrence> found = Relations.of(file).occurrences();
            all += found.size();
            assertThat(Relations.of(Papers.shuffled(file, random)).occurrences())
                    .as("seed " + seed)
                    .isEqualTo(found);
        }
        assertThat(all).as("or nothing was tested").isGreaterThan(120);
    }
}
