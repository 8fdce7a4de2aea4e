package org.entente.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.bench.gold.Lines.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuleTallyTest {
    private static final Names NOBODY = new Names(List.of(), "");

    private static Told by(String rule, int begin, String words, String... more) {
        return told(begin, begin + 10, words, ",'rule':'" + rule + "'", String.join("", more));
    }

    private static Told marked(String type, String more) {
        return Told.sentence(("{'begin':0,'end':40,'sourceSpan':[0,4],'targetSpan':[20,24]" + more
                        + (type.isEmpty() ? "" : ",'type':'" + type + "'") + "}")
                .replace('\'', '"'));
    }

    private static List<String> judged(Told sentence, Told told) {
        RuleTally tally = new RuleTally();
        tally.ofSentences(List.of(sentence), List.of(told));
        return tally.table().subList(1, tally.table().size());
    }

    private static Told between(String words, int source, int target) {
        return by(
                "r",
                0,
                words,
                ",'sourceSpan':[%d,%d],'targetSpan':[%d,%d]".formatted(source, source + 2, target, target + 2));
    }

    @Test
    void aWholeTextJudgesEveryStatementThatIsNotOptional() {
        List<Told> gold = List.of(
                told(0, 10, "A AID B"), told(20, 30, "A ASSAULT B"), told(40, 50, "A AGREE B", ",'optional':true"));
        List<Told> coded = List.of(
                by("right", 0, "A AID B"),
                by("near", 20, "A COERCE B"),
                by("spared", 40, "A AGREE B"),
                by("right", 60, "A AID B"),
                by("turned", 0, "B AID A"),
                by("turned", 80, "B AID A"));
        RuleTally tally = new RuleTally();
        tally.ofCase(CaseScore.of(gold, coded, NOBODY));
        assertThat(tally.table())
                .containsExactly(
                        "rule\tfired\tright\tright_type\twrong",
                        "near\t1\t1\t0\t0",
                        "right\t2\t1\t1\t1",
                        "turned\t2\t0\t0\t2");
        assertThat(tally.fired()).isEqualTo(3);
        assertThat(tally.shareRight()).isEqualTo("2 of 5");
    }

    @Test
    void aSentenceJudgesItsMarkedPairAlone() {
        assertThat(judged(marked("AID", ""), between("A AID B", 1, 21))).containsExactly("r\t1\t1\t1\t0");
        assertThat(judged(marked("AID", ""), between("A AID B", 21, 1)))
                .as("the wrong way round")
                .containsExactly("r\t1\t0\t0\t1");
        assertThat(judged(marked("AID", ",'reciprocal':true"), between("A AID B", 21, 1)))
                .containsExactly("r\t1\t1\t1\t0");
        assertThat(judged(marked("AID", ""), between("A AID B", 1, 30)))
                .as("another pair")
                .containsExactly("r\t1\t0\t0\t0");
        assertThat(judged(marked("AID", ""), by("r", 0, "A AID B")))
                .as("no words that name them")
                .containsExactly("r\t1\t0\t0\t0");
        assertThat(judged(marked("AID", ""), by("r", 35, "A AID B")))
                .as("beyond the sentence")
                .containsExactly("r\t1\t0\t0\t0");
    }

    @Test
    void typesOfSentences() {
        assertThat(judged(marked("YIELD", ""), between("A RETREAT B", 1, 21))).containsExactly("r\t1\t1\t1\t0");
        assertThat(judged(marked("YIELD", ""), between("A CONCEDE B", 1, 21))).containsExactly("r\t1\t1\t1\t0");
        assertThat(judged(marked("AID", ""), between("A ASSAULT B", 1, 21))).containsExactly("r\t1\t0\t0\t1");
        assertThat(judged(marked("AID", ""), between("A HOSTILE B", 1, 21)))
                .as("the set has no ties: not judged")
                .containsExactly("r\t1\t0\t0\t0");
        assertThat(judged(marked("", ""), between("A ASSAULT B", 1, 21)))
                .as("a set without types")
                .containsExactly("r\t1\t1\t0\t0");
    }

    @Test
    void theMostHarmfulComeFirstFromThreeOn() {
        List<Told> coded = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            coded.add(by("five", 100 * i, "A AID B"));
            coded.add(by("b-three", 100 * i + 20, "A AID B"));
            coded.add(by("a-three", 100 * i + 40, "A AID B"));
        }
        coded.addAll(List.of(by("two", 1000, "A AID B"), by("two", 1010, "A AID B")));
        coded.removeIf(t -> t.rule().endsWith("three") && t.span().begin() >= 300);
        RuleTally tally = new RuleTally();
        tally.ofCase(CaseScore.of(List.of(), coded, NOBODY));
        assertThat(tally.worst(9)).extracting(RuleTally.Verdict::rule).containsExactly("five", "a-three", "b-three");
        assertThat(tally.worst(1)).extracting(RuleTally.Verdict::rule).containsExactly("five");
    }

    @Test
    void halfRightIsNotMoreOftenWrong() {
        List<Told> gold = List.of(told(0, 10, "A AID B"), told(20, 30, "A AID B"));
        List<Told> coded = List.of(
                by("half", 0, "A AID B"),
                by("half", 20, "A AID B"),
                by("half", 40, "A AID B"),
                by("half", 60, "A AID B"));
        RuleTally tally = new RuleTally();
        tally.ofCase(CaseScore.of(gold, coded, NOBODY));
        assertThat(tally.worst(9)).isEmpty();
        tally.ofCase(CaseScore.of(List.of(), coded.subList(0, 1), NOBODY));
        assertThat(tally.worst(9)).extracting(RuleTally.Verdict::rule).containsExactly("half");
    }

    @Test
    void theTableIsSortedWhateverTheOrder() {
        List<Told> coded = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            coded.add(by("rule." + (i * 7 % 20), 20 * i, "A AID B"));
        }
        RuleTally first = new RuleTally();
        first.ofCase(CaseScore.of(List.of(), coded, NOBODY));
        assertThat(first.table().subList(1, 21)).hasSize(20).isSorted().contains("rule.13\t3\t0\t0\t3");
        Collections.shuffle(coded, new Random(5));
        RuleTally second = new RuleTally();
        second.ofCase(CaseScore.of(List.of(), coded.subList(0, 30), NOBODY));
        second.ofCase(CaseScore.of(List.of(), coded.subList(30, 60), NOBODY));
        assertThat(second.table()).isEqualTo(first.table());
    }

    @Test
    void nothingFired() {
        RuleTally tally = new RuleTally();
        tally.ofCase(CaseScore.of(List.of(), List.of(), NOBODY));
        assertThat(tally.table()).containsExactly("rule\tfired\tright\tright_type\twrong");
        assertThat(tally.shareRight()).isEqualTo("0 of 0");
        assertThat(tally.fired()).isZero();
    }
}
