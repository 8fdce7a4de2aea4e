package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Balance of edge lists: figures, what is supposed otherwise, steps in time, hostile names. No language models are loaded. */
class BalanceTest {
    private static final Path EXAMPLES = Path.of("").toAbsolutePath().resolveSibling("examples/great-powers");

    @TempDir
    Path dir;

    private Path list(String name, String... ties) throws IOException {
        return Files.writeString(dir.resolve(name), "source,target,sign\n" + String.join("\n", ties) + "\n");
    }

    private Result balance(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("balance"));
        all.addAll(List.of(arguments));
        return new Run(dir).of(all.toArray());
    }

    private JsonNode json(Object... arguments) throws IOException {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Result result = balance(all.toArray());
        assertThat(result.err()).doesNotContain("entente: ");
        return new ObjectMapper().readTree(result.out());
    }

    @Test
    void oneObjectWithAllFigures() throws IOException {
        JsonNode root = json(EXAMPLES.resolve("1909.csv"));
        assertThat(root.get("nodes").toString()).isEqualTo("6");
        assertThat(root.get("edges").intValue()).isEqualTo(12);
        assertThat(root.get("positive").intValue()).isEqualTo(8);
        assertThat(root.get("negative").intValue()).isEqualTo(4);
        assertThat(root.get("dropped").isObject()).isTrue();
        assertThat(root.get("triads").get("total").intValue()).isEqualTo(10);
        assertThat(root.get("triads").get("+++").intValue()).isEqualTo(3);
        assertThat(root.get("triads").get("++-").intValue()).isEqualTo(3);
        assertThat(root.get("triads").get("+--").intValue()).isEqualTo(4);
        assertThat(root.get("triads").get("---").intValue()).isZero();
        assertThat(root.get("clustering").get("unsigned").doubleValue()).isEqualTo(0.7894736842);
        assertThat(root.get("clustering").get("signed").doubleValue()).isEqualTo(0.3157894737);
        assertThat(root.get("frustration").toString()).as("a whole number").isEqualTo("2");
        assertThat(root.get("lowerBound").toString()).isEqualTo("2");
        assertThat(root.get("optimal").booleanValue()).isTrue();
        assertThat(root.get("sides")).hasSize(2);
        assertThat(root.get("sides").get(0).get(0).textValue()).isEqualTo("Austria-Hungary");
        assertThat(root.get("frustrated")).hasSize(2);
        for (String field : List.of("source", "target", "sign", "weight")) {
            assertThat(root.get("frustrated").get(0).has(field)).as(field).isTrue();
        }
        assertThat(root.get("seconds").isNumber()).isTrue();
    }

    @Test
    void onTheScreenSidesAreNamedAndTheProofIsSaid() {
        Result result = balance(EXAMPLES.resolve("1909.csv"));
        assertThat(result.exit()).isEqualTo(Exit.OK);
        assertThat(result.out())
                .contains("Actors      6", "12: 8 friendly (+), 4 hostile (-)", "proven", "Side 1", "Side 2")
                .contains("Italy + ");
    }

    @Test
    void whatIsSupposedIsShownBeforeAndAfter() throws IOException {
        JsonNode root = json(EXAMPLES.resolve("1909.csv"), "--without", "italy");
        assertThat(root.get("frustration").intValue()).isZero();
        assertThat(root.get("before").get("frustration").intValue()).isEqualTo(2);
        assertThat(root.get("after").get("nodes").intValue()).isEqualTo(5);
        assertThat(root.get("edits").get(0).get("actor").textValue()).isEqualTo("Italy");

        JsonNode flipped = json(EXAMPLES.resolve("1909.csv"), "--flip", "Italy:France", "--flip", "Russia:Italy");
        assertThat(flipped.get("frustration").intValue()).isZero();
        assertThat(flipped.get("edges").intValue()).isEqualTo(12);

        JsonNode added = json(EXAMPLES.resolve("1909.csv"), "--add", "Britain:Austria-Hungary:-");
        assertThat(added.get("edges").intValue()).isEqualTo(13);
        assertThat(added.get("negative").intValue()).isEqualTo(5);
        assertThat(balance(EXAMPLES.resolve("1909.csv"), "--without", "Italy").out())
                .contains("What if", "without Italy", "before", "after");
    }

    @Test
    void whoeverChangesSidesIsNamed() throws IOException {
        Path file = list("two.csv", "A,B,1", "C,D,1", "A,C,-1", "B,D,-1", "B,E,1", "A,E,1", "C,E,-1");
        JsonNode root = json(file, "--flip", "A:E", "--flip", "B:E", "--flip", "C:E");
        assertThat(root.get("movers")).hasSize(1);
        assertThat(root.get("movers").get(0).textValue()).isEqualTo("E");
    }

    @Test
    void namesWithColonsAreTakenApartByWhoIsThere() throws IOException {
        Path file = list("colons.csv", "a:b,c,1", "c,d:e:f,-1", "a:b,d:e:f,-1");
        assertThat(json(file, "--flip", "a:b:d:e:f").get("negative").intValue()).isEqualTo(1);
        assertThat(json(file, "--flip", "d:e:f:c").get("negative").intValue()).isEqualTo(1);
        assertThat(json(file, "--without", "d:e:f").get("nodes").intValue()).isEqualTo(2);
    }

    @Test
    void hostileNamesStayNames() throws IOException {
        String formula = "=cmd|' /C calc'!A0";
        String markup = "<script>alert(1)</script>";
        Path file = list(
                "hostile.csv",
                "\"Smith, J\"," + formula + ",1",
                formula + ",\"say \"\"no\"\"\",-1",
                "\"Smith, J\"," + markup + ",1",
                formula + "," + markup + ",-1");
        JsonNode root = json(file, "--flip", "Smith, J:" + formula);
        assertThat(root.get("nodes").intValue()).isEqualTo(4);
        assertThat(root.get("negative").intValue()).isEqualTo(3);
        assertThat(root.get("sides").toString()).contains("Smith, J", "say \\\"no\\\"", markup);
        assertThat(balance(file, "--without", "say \"no\"").exit()).isEqualTo(Exit.OK);
        String csv = balance(file, "--csv").out();
        assertThat(csv)
                .contains("\"Smith, J\"", "\r\n'=cmd|", "\"say \"\"no\"\"\"")
                .doesNotContain("\r\n=");
    }

    @Test
    void contradictionsAreCountedAndListedAndUnreadableLinesMakeItPartlyDone() throws IOException {
        Path file = list("mixed.csv", "A,B,1", "B,A,-1", "A,C,1", "C,C,1", "B,C,0", "B,D,-1");
        JsonNode root = json(file);
        assertThat(root.get("edges").intValue()).isEqualTo(2);
        assertThat(root.get("dropped").get("both signs").intValue()).isEqualTo(1);
        assertThat(root.get("dropped").get("self-loop").intValue()).isEqualTo(1);
        assertThat(root.get("droppedPairs")).hasSize(1);
        assertThat(root.get("droppedPairs").get(0).get("where").textValue()).contains("A - B");
        assertThat(balance(file).exit()).isEqualTo(Exit.OK);
        assertThat(balance(file).out()).contains("Left out", "both signs: 1", "A - B");
        Result partly = balance(list("partly.csv", "A,B,1", "A,C,perhaps", "B,C,-1"));
        assertThat(partly.exit()).isEqualTo(Exit.PARTLY);
        assertThat(partly.err()).contains("skipped: ", "line 3");
    }

    @Test
    void whatIsNotThereIsAnsweredWithWhatIs() {
        Path file = EXAMPLES.resolve("1909.csv");
        Result unknown = balance(file, "--without", "Itally");
        assertThat(unknown.exit()).isEqualTo(Exit.USAGE);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("'Itally' is no actor of this network. Maybe you mean: Italy");
        Result half = balance(file, "--flip", "Italy:Spain");
        assertThat(half.exit()).isEqualTo(Exit.USAGE);
        assertThat(half.err()).contains("'Spain' is no actor");
        Result missing = balance(file, "--flip", "Italy:Britain");
        assertThat(missing.exit()).isEqualTo(Exit.USAGE);
        assertThat(missing.err()).contains("no tie between Britain and Italy", "Britain is tied to: France");
        Result tied = balance(file, "--add", "Italy:France:-");
        assertThat(tied.exit()).isEqualTo(Exit.USAGE);
        assertThat(tied.err()).contains("tied already");
        assertThat(balance(file, "--add", "Italy:France").err()).contains("the sign is missing");
        assertThat(balance(file, "--flip", "Italy").err()).contains("two different actors");
    }

    @Test
    void severalFilesAreStepsInTheirOrder() throws IOException {
        Object[] files = {"1873.csv", "1882.csv", "1894.csv", "1904.csv", "1909.csv"};
        for (int i = 0; i < files.length; i++) {
            files[i] = EXAMPLES.resolve(files[i].toString());
        }
        JsonNode steps = json(files).get("steps");
        assertThat(steps).hasSize(5);
        assertThat(steps.get(0).get("label").textValue()).isEqualTo("1873");
        assertThat(steps.get(0).get("frustration").intValue()).isZero();
        assertThat(steps.get(4).get("frustration").intValue()).isEqualTo(2);
        assertThat(steps.get(4).has("sides")).isTrue();
        assertThat(balance(files).out()).contains("1873", "1909", "proven");
    }

    @Test
    void aBadStepIsListedAndTheRestGoesOn() throws IOException {
        Path good = list("a.csv", "A,B,1");
        Result result = balance(good, dir.resolve("none.csv"), list("b.csv", "A,B,-1"), "--json");
        assertThat(result.exit()).isEqualTo(Exit.PARTLY);
        assertThat(result.err()).contains("skipped: ", "none.csv");
        assertThat(new ObjectMapper().readTree(result.out()).get("steps")).hasSize(2);
        assertThat(balance(dir.resolve("none.csv")).exit()).isEqualTo(Exit.FAILED);
        assertThat(balance(dir.resolve("none.csv"), dir.resolve("neither.csv")).exit())
                .isEqualTo(Exit.FAILED);
    }

    @Test
    void tiesComeAsCsv() {
        Result result = balance(EXAMPLES.resolve("1909.csv"), "--csv");
        assertThat(result.out().split("\r\n"))
                .hasSize(13)
                .startsWith("source,target,sign,weight,source_side,target_side,frustrated,best_splits,source_faction,"
                        + "target_faction,common_enemy_share,common_enemies,statements");
        assertThat(balance(EXAMPLES.resolve("1882.csv"), EXAMPLES.resolve("1909.csv"), "--csv")
                        .out()
                        .split("\r\n"))
                .hasSize(3);
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        Path file = EXAMPLES.resolve("1909.csv");
        for (Object[] wrong : new Object[][] {
            {file, "--json", "--csv"},
            {file, "--at", "1909"},
            {file, "--from", "1900"},
            {file, "--factions", "1"},
            {file, "--factions", "many"},
            {file, "--seconds", "0"},
            {file, file, "--every", "2"}
        }) {
            Result result = balance(wrong);
            assertThat(result.exit()).as(List.of(wrong).toString()).isEqualTo(Exit.USAGE);
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void anInterruptedThreadStops() {
        Thread.currentThread().interrupt();
        Result result = balance(EXAMPLES.resolve("1909.csv"));
        assertThat(Thread.interrupted()).isFalse();
        assertThat(result.exit()).isEqualTo(Exit.INTERRUPTED);
    }
}
