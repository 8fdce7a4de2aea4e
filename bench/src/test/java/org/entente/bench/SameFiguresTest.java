package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.entente.bench.gold.CaseScore;
import org.entente.bench.gold.GoldCase;
import org.entente.bench.gold.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our scorer and {@code score.py} of the shared gold say the same of annotations that were spoilt at random. */
class SameFiguresTest {
    private static final Path ROOT = Bench.rootAbove(Path.of(""));
    private static final Path SHARED = Path.of(System.getProperty(
                    "entente.shared", ROOT.resolveSibling("shared").toString()))
            .resolve("gold");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SEEDS = 4;
    private static final double ROUNDED = 0.00051;
    private static final List<String> TYPES =
            List.of("AGREE", "AID", "RETREAT", "ACCUSE", "ASSAULT", "REQUEST", "HOSTILE", "FRIENDLY", "DEPENDENT");
    private static final List<String> DATES =
            List.of("", "1976", "1992-05", "2020-09-27", "1879/1883", "../1866", "199X", "2012~", "1975-24", "2021-33");
    private static final List<String> VOICES = List.of("author", "unnamed", "Algiers", "Baku", "the Taliban", "Nobody");

    @TempDir
    Path folder;

    @BeforeEach
    void thereIsSomethingToCompareWith() {
        assumeTrue(
                Files.exists(SHARED.resolve("score.py")),
                "skipped: no " + SHARED + " with score.py. Maybe give the shared folder with -Dentente.shared=DIR.");
        assumeTrue(python(), "skipped: no python3 to run score.py with");
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static List<Path> cases() {
        return Stream.concat(RuleFigures.ownCases(ROOT).stream(), Stream.of(SHARED.resolve(GoldTexts.COMMENTARY)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ofSpoiltAnnotations(Path gold) throws IOException {
        List<String> annotated = Files.readAllLines(gold.resolve("gold.jsonl"));
        int between = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double sign = compared(gold, spoilt(annotated, new Random(seed)), "seed " + seed);
            between += sign > 0.1 && sign < 0.95 ? 1 : 0;
        }
        assertThat(between).as("figures that are not trivial").isEqualTo(SEEDS);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ofTheAnnotationsThemselves(Path gold) throws IOException {
        assertThat(compared(gold, Files.readAllLines(gold.resolve("gold.jsonl")), "itself"))
                .isEqualTo(1);
    }

    @Test
    void ofNothing() throws IOException {
        assertThat(compared(cases().get(0), List.of(), "nothing")).isZero();
    }

    /** F1 at level sign of events and ties, once all figures have been compared. */
    private double compared(Path gold, List<String> lines, String what) throws IOException {
        Path statements = Files.write(folder.resolve("statements.jsonl"), lines);
        List<Told> coded = lines.stream().map(Told::parse).toList();
        SoftAssertions soft = new SoftAssertions();
        for (String kinds : List.of("role", "event,tie")) {
            Scorer.CaseScore theirs = new Scorer(SHARED).ofCase(gold, statements, kinds);
            CaseScore ours = GoldCase.read(gold).score(coded, Set.of(kinds.split(",", -1)));
            String name = gold.getFileName() + ", " + what + ", " + kinds + ": ";
            soft.assertThat(ours.gold()).as(name + "gold").isEqualTo(theirs.gold());
            soft.assertThat(ours.coded()).as(name + "coded").isEqualTo(theirs.predicted());
            same(soft, name + "sign", ours.signF1(), theirs.sign().f1());
            same(soft, name + "type", ours.typeF1(), theirs.type().f1());
            same(soft, name + "date", ours.details().date(), theirs.date());
            same(soft, name + "voice", ours.details().voice(), theirs.voice());
            same(soft, name + "certainty", ours.details().certainty(), theirs.certainty());
            same(soft, name + "quote", ours.details().quote(), theirs.quote());
        }
        soft.assertAll();
        return GoldCase.read(gold).score(coded, Set.of("event", "tie")).signF1();
    }

    private static void same(SoftAssertions soft, String name, double ours, double theirs) {
        soft.assertThat(ours).as(name).isCloseTo(theirs, within(ROUNDED));
    }

    /** A third is left out, some are told twice, and of each field some are wrong. */
    private static List<String> spoilt(List<String> annotated, Random random) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : annotated) {
            for (int copies = Math.max(0, random.nextInt(5) - 2); copies >= 0 && random.nextInt(3) > 0; copies--) {
                lines.add(spoilt((ObjectNode) JSON.readTree(line), random).toString());
            }
        }
        return lines;
    }

    private static ObjectNode spoilt(ObjectNode statement, Random random) {
        statement.remove("optional");
        int begin = Math.max(0, statement.get("begin").asInt() + random.nextInt(40) - 20);
        statement.put("begin", begin);
        statement.put("end", Math.max(begin + 1, statement.get("end").asInt() + random.nextInt(40) - 20));
        if (random.nextInt(6) == 0) {
            String source = statement.get("source").asText();
            statement.put("source", statement.get("target").asText()).put("target", source);
        }
        if (random.nextInt(8) == 0) { // a name that nobody knows, at words that may stand for somebody
            statement.put("source", "Ruritania");
            statement.putArray("sourceSpan").add(begin).add(begin + 1 + random.nextInt(12));
        }
        if (random.nextInt(6) == 0) {
            statement.put("target", statement.get("target").asText().toUpperCase(java.util.Locale.ROOT));
        }
        if (random.nextInt(5) == 0) {
            statement.put("type", TYPES.get(random.nextInt(TYPES.size())));
        }
        if (random.nextInt(5) == 0) {
            statement.put("reciprocal", random.nextBoolean());
        }
        if (random.nextInt(4) == 0 || statement.get("date").isNull()) {
            statement.put("date", DATES.get(random.nextInt(DATES.size())));
        }
        if (random.nextInt(5) == 0) {
            statement.put("voice", VOICES.get(random.nextInt(VOICES.size())));
        }
        if (random.nextInt(5) == 0) {
            statement.put("certainty", random.nextBoolean() ? "hedged" : "denied");
        }
        return statement;
    }
}
