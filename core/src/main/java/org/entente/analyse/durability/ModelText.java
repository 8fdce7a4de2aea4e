package org.entente.analyse.durability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EntenteException;

/**
 * Reads a model from two tables with tab-separated cells: what its features are, which people write, and its numbers, which training
 * writes. Lines that begin with {@code #} are comments.
 */
final class ModelText {
    private static final int WORDS = 5;

    private ModelText() {}

    static String resource(String name) {
        try (InputStream in = ModelText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new EntenteException(name + ": not in the program. Maybe the build left out its resources.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    /** Per id of a feature its words: name, in a case, in the data, source. */
    static Map<String, List<String>> words(String file, String text) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        rows(text).forEach(row -> {
            if (row.cells().size() != WORDS || result.containsKey(row.cells().get(0))) {
                throw error(file, row, "a feature has an id of its own and " + (WORDS - 1) + " cells of words");
            }
            result.put(row.cells().get(0), row.cells().subList(1, WORDS));
        });
        return result;
    }

    static DurabilityModel model(String file, String numbers, Map<String, List<String>> words) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<Feature> features = new ArrayList<>();
        List<Double> coefficients = new ArrayList<>();
        List<double[]> covariance = new ArrayList<>();
        for (Row row : rows(numbers)) {
            String key = row.cells().get(0);
            if (key.equals("feature")) {
                List<String> told = words.get(row.cells().get(1));
                if (told == null) {
                    throw error(
                            file, row, "there are no words for \"" + row.cells().get(1) + "\"");
                }
                features.add(new Feature(
                        row.cells().get(1),
                        told.get(0),
                        told.get(1),
                        told.get(2),
                        told.get(3),
                        number(file, row, 2),
                        number(file, row, 3)));
                coefficients.add(number(file, row, 4));
            } else if (key.equals("covariance")) {
                double[] values = new double[row.cells().size() - 1];
                for (int i = 0; i < values.length; i++) {
                    values[i] = number(file, row, i + 1);
                }
                covariance.add(values);
            } else {
                rows.put(key, row);
            }
        }
        int size = features.size() + Hazard.LEADING;
        if (covariance.size() != size || covariance.stream().anyMatch(c -> c.length != size)) {
            throw new EntenteException(file + ": the covariance is not " + size + " by " + size
                    + ". Maybe train anew: bench/train-durability.");
        }
        Hazard hazard = new Hazard(
                single(file, rows, "intercept"),
                single(file, rows, "age"),
                coefficients.stream().mapToDouble(Double::doubleValue).toArray(),
                covariance.toArray(double[][]::new),
                single(file, rows, "drift"));
        return new DurabilityModel(
                features, hazard, row(file, rows, "basis").cells().get(1));
    }

    private record Row(int line, List<String> cells) {}

    private static List<Row> rows(String text) {
        List<Row> result = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                result.add(new Row(i + 1, List.of(lines.get(i).split("\t", -1))));
            }
        }
        return result;
    }

    private static Row row(String file, Map<String, Row> rows, String key) {
        Row row = rows.get(key);
        if (row == null || row.cells().size() != 2) {
            throw new EntenteException(
                    file + ": no line \"" + key + "\" with one value. Maybe train anew: bench/train-durability.");
        }
        return row;
    }

    private static double single(String file, Map<String, Row> rows, String key) {
        return number(file, row(file, rows, key), 1);
    }

    private static double number(String file, Row row, int cell) {
        try {
            return Double.parseDouble(row.cells().get(cell));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw error(file, row, "cell " + (cell + 1) + " is not a number");
        }
    }

    private static EntenteException error(String file, Row row, String what) {
        return new EntenteException(
                file + ", line " + row.line() + ": " + what + ". Maybe train anew: bench/train-durability.");
    }
}
