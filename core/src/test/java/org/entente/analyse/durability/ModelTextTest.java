package org.entente.analyse.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entente.model.EntenteException;
import org.junit.jupiter.api.Test;

class ModelTextTest {
    private static final Map<String, List<String>> WORDS =
            ModelText.words("words.tsv", "# comment\nx\ta name\tin a case\tin the data\tsource\n");

    private static final String NUMBERS =
            """
            # comment
            basis\ttwo alliances
            intercept\t-2
            age\t-0.5
            drift\t0.1
            feature\tx\t1\t2\t0.3
            covariance\t1\t0\t0
            covariance\t0\t1\t0
            covariance\t0\t0\t1
            """;

    private static DurabilityModel read(String numbers) {
        return ModelText.model("numbers.tsv", numbers, WORDS);
    }

    @Test
    void readsWhatTrainingWrites() {
        DurabilityModel model = read(NUMBERS);
        assertThat(model.basis()).isEqualTo("two alliances");
        assertThat(model.features())
                .containsExactly(new Feature("x", "a name", "in a case", "in the data", "source", 1, 2));
        assertThat(model.hazard())
                .isEqualTo(new Hazard(
                        -2, -0.5, new double[] {0.3}, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, 0.1));
    }

    @Test
    void saysWhereANumberIsWrong() {
        assertThatThrownBy(() -> read(NUMBERS.replace("\t0.3", "\tmuch")))
                .isInstanceOf(EntenteException.class)
                .hasMessage("numbers.tsv, line 6: cell 5 is not a number. Maybe train anew: bench/train-durability.");
    }

    @Test
    void refusesAFeatureWithoutWordsAndACovarianceOfAnotherSize() {
        assertThatThrownBy(() -> read(NUMBERS.replace("feature\tx", "feature\ty")))
                .hasMessageContaining("numbers.tsv, line 6: there are no words for \"y\"");
        assertThatThrownBy(() -> read(NUMBERS.replace("covariance\t0\t0\t1\n", "")))
                .hasMessageContaining("the covariance is not 3 by 3");
        assertThatThrownBy(() -> read(NUMBERS.replace("drift\t0.1\n", ""))).hasMessageContaining("no line \"drift\"");
    }

    @Test
    void refusesAFeatureThatDoesNotVary() {
        assertThatThrownBy(() -> new Feature("x", "", "", "", "", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
