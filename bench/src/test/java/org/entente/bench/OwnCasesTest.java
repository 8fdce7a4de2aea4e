package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.entente.bench.gold.CaseScore;
import org.entente.bench.gold.GoldCase;
import org.entente.code.Coder;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotated texts of {@code gold/}: what the coder has reached on them it keeps. */
class OwnCasesTest {
    private static final Path GOLD = Path.of("..", "gold");
    private static final Set<String> ACTS = Set.of("event", "tie");
    private static final Map<String, Coded> CODED = new TreeMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void code() {
        Coder coder = Coder.load(2);
        for (String name : List.of("brief", "chronicle", "chapter")) {
            CODED.put(name, Coded.by(coder, Coded.read(GOLD.resolve(name).resolve("text.txt"), Document.Layout.PROSE)));
        }
    }

    @ParameterizedTest
    @CsvSource({"brief, 0.67, 0.61, 0.79", "chronicle, 0.49, 0.45, 0.55", "chapter, 0.26, 0.19, 0.00"})
    void theFiguresDoNotFall(String name, double sign, double type, double roles) {
        CaseScore acts = score(name, ACTS);
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(acts.signF1()).as("%s: F1 at level sign", name).isGreaterThanOrEqualTo(sign);
        soft.assertThat(acts.typeF1()).as("%s: F1 at level type", name).isGreaterThanOrEqualTo(type);
        soft.assertThat(score(name, Set.of("role")).signF1())
                .as("%s: roles", name)
                .isGreaterThanOrEqualTo(roles);
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "chronicle", "chapter"})
    void evidenceIsWhatTheTextSays(String name) {
        Coded coded = coded(name);
        String text = coded.document().text();
        assertThat(coded.coding().statements()).hasSizeGreaterThan(40).allSatisfy(s -> {
            assertThat(s.evidence().act())
                    .isEqualTo(s.evidence().actSpan().map(a -> a.in(text)).orElse(""));
            assertThat(s.evidence().span().in(text)).isNotBlank();
            s.source().flatMap(Mention::span).ifPresent(m -> assertThat(m.in(text))
                    .isNotBlank());
            s.target().flatMap(Mention::span).ifPresent(m -> assertThat(m.in(text))
                    .isNotBlank());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "chronicle", "chapter"})
    void annotationsQuoteTheirText(String name) throws IOException {
        GoldCase gold = GoldCase.read(GOLD.resolve(name));
        List<String> lines = Files.readAllLines(GOLD.resolve(name).resolve("gold.jsonl"));
        for (int i = 0; i < lines.size(); i++) {
            String quote = new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(lines.get(i))
                    .path("quote")
                    .asText();
            assertThat(gold.gold().get(i).span().in(gold.text())).isEqualTo(quote);
        }
    }

    @Test
    void ourScorerCountsAsTheGoldsDoes() {
        Path shared = Path.of("..", "..", "shared", "gold");
        assumeTrue(Files.exists(shared.resolve("score.py")), "no shared/gold beside the project: skipped");
        assumeTrue(python(), "no python3 to run the scores with: skipped");
        for (String name : CODED.keySet()) {
            Path statements = coded(name).write(folder.resolve(name + ".jsonl"));
            Scorer.CaseScore theirs = new Scorer(shared).ofCase(GOLD.resolve(name), statements, "event,tie");
            CaseScore ours = score(name, ACTS);
            assertThat(ours.gold()).as(name).isEqualTo(theirs.gold());
            assertThat(ours.coded()).as(name).isEqualTo(theirs.predicted());
            assertThat(ours.signF1())
                    .as(name)
                    .isCloseTo(theirs.sign().f1(), org.assertj.core.data.Offset.offset(0.0006));
            assertThat(ours.typeF1())
                    .as(name)
                    .isCloseTo(theirs.type().f1(), org.assertj.core.data.Offset.offset(0.0006));
        }
    }

    private static Coded coded(String name) {
        return Objects.requireNonNull(CODED.get(name));
    }

    private static CaseScore score(String name, Set<String> kinds) {
        return GoldCase.read(GOLD.resolve(name)).score(RuleFigures.told(coded(name)), kinds);
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
}
