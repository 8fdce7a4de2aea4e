package org.entente.code.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.code.actor.AnnotatedPronouns.Choice;
import org.entente.code.actor.AnnotatedPronouns.Pronoun;
import org.entente.code.data.TsvRows;
import org.entente.model.EntenteException;
import org.junit.jupiter.api.Test;

/**
 * The table of weights for antecedents against annotated pronouns: how often it is right, how often it is on texts that it was not
 * fitted on, and whether fitting anew would be better. What fitting gives is left in {@code target/antecedents.tsv}.
 */
class AntecedentsTest {
    private static final int FOLDS = 5;
    private static final int ROUNDS = 150;
    private static final double RIDGE = 1;
    private static final double FINAL_RIDGE = 2;
    private static final double STEP = 0.5;
    private static final double SMALLEST = 1e-8;

    @Test
    void isRightAboutMostPronouns() throws IOException {
        List<Pronoun> read = all(false);
        double right = (double) read.stream().filter(Pronoun::right).count() / read.size();
        System.out.printf(Locale.ROOT, "pronouns read right: %.3f of %d%n", right, read.size());
        assertThat(right).isGreaterThan(0.74);
    }

    @Test
    void isRightOnTextsItWasNotFittedOn() throws IOException {
        List<Pronoun> all = all(true);
        List<String> texts = all.stream().map(Pronoun::text).distinct().toList();
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int apart = fold;
            List<Pronoun> others = all.stream()
                    .filter(p -> texts.indexOf(p.text()) % FOLDS != apart)
                    .toList();
            Map<String, Double> weights = fitted(others, RIDGE);
            right += (int) all.stream()
                    .filter(p -> texts.indexOf(p.text()) % FOLDS == apart)
                    .filter(p -> best(p, weights).actors().equals(p.gold()))
                    .count();
        }
        System.out.printf(
                Locale.ROOT,
                "pronouns right in texts kept apart: %.3f of %d%n",
                (double) right / all.size(),
                all.size());
        assertThat((double) right / all.size()).isGreaterThan(0.70);
        Map<String, Double> weights = fitted(all, FINAL_RIDGE);
        List<String> rows = new ArrayList<>();
        weights.forEach((f, w) -> rows.add(String.format(Locale.ROOT, "weight\t%s\t%.2f", f, w)));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "antecedents.tsv"), rows);
        Weights shipped = Weights.load();
        long before = all.stream()
                .filter(p -> best(p, shipped).actors().equals(p.gold()))
                .count();
        long anew = all.stream()
                .filter(p -> best(p, weights).actors().equals(p.gold()))
                .count();
        assertThat(before)
                .as("the table should be fitted anew from target/antecedents.tsv")
                .isGreaterThanOrEqualTo(anew - all.size() / 40);
    }

    @Test
    void refusesWhatIsNoWeight() {
        assertThat(Weights.of(TsvRows.of("t.tsv", List.of("weight\ta\t0.5", "verbs\tb\tbe|have"), 3))
                        .of("a"))
                .isEqualTo(0.5);
        assertThatThrownBy(() -> Weights.of(TsvRows.of("t.tsv", List.of("weight\ta\tmuch"), 3)))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("t.tsv, line 1")
                .hasMessageContaining("much");
    }

    private static List<Pronoun> all(boolean known) throws IOException {
        List<Pronoun> all = new ArrayList<>();
        for (Path folder : AnnotatedPronouns.folders()) {
            all.addAll(AnnotatedPronouns.read(folder, known));
        }
        return all;
    }

    private static Choice best(Pronoun pronoun, Map<String, Double> weights) {
        return best(pronoun, f -> weights.getOrDefault(f, 0.0));
    }

    private static Choice best(Pronoun pronoun, Weights weights) {
        return best(pronoun, weights::of);
    }

    private static Choice best(Pronoun pronoun, ToDoubleFunction<String> weights) {
        Choice best = pronoun.choices().get(0);
        double most = sum(best, weights);
        for (Choice choice : pronoun.choices()) {
            if (sum(choice, weights) > most) {
                most = sum(choice, weights);
                best = choice;
            }
        }
        return best;
    }

    private static double sum(Choice choice, ToDoubleFunction<String> weights) {
        return choice.features().entrySet().stream()
                .mapToDouble(e -> weights.applyAsDouble(e.getKey()) * e.getValue())
                .sum();
    }

    /** Maximum likelihood of a right choice with a ridge penalty, by AdaGrad (Duchi et al. 2011). */
    private static Map<String, Double> fitted(List<Pronoun> pronouns, double ridge) {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> squares = new TreeMap<>();
        pronouns.stream()
                .flatMap(p -> p.choices().stream())
                .forEach(c -> c.features().keySet().forEach(f -> weights.put(f, 0.0)));
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> gradient = new TreeMap<>();
            weights.forEach((f, w) -> gradient.put(f, -ridge * w));
            for (Pronoun pronoun : pronouns) {
                toward(pronoun, weights, gradient);
            }
            gradient.forEach((f, g) -> {
                double square = squares.merge(f, g * g, Double::sum);
                weights.merge(f, STEP * g / Math.sqrt(square + SMALLEST), Double::sum);
            });
        }
        return weights;
    }

    private static void toward(Pronoun pronoun, Map<String, Double> weights, Map<String, Double> gradient) {
        double[] chance = new double[pronoun.choices().size()];
        double all = 0;
        double right = 0;
        for (int c = 0; c < chance.length; c++) {
            Choice choice = pronoun.choices().get(c);
            chance[c] = Math.exp(sum(choice, f -> weights.getOrDefault(f, 0.0)));
            all += chance[c];
            right += choice.actors().equals(pronoun.gold()) ? chance[c] : 0;
        }
        if (right == 0) {
            return;
        }
        for (int c = 0; c < chance.length; c++) {
            Choice choice = pronoun.choices().get(c);
            double wanted = choice.actors().equals(pronoun.gold()) ? chance[c] / right : 0;
            double pull = wanted - chance[c] / all;
            choice.features().forEach((f, v) -> gradient.merge(f, pull * v, Double::sum));
        }
    }
}
