package org.entente.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the scoring scripts that come with the gold cases. */
final class Scorer {
    private final Path gold;

    /** Scripts in {@code gold}. */
    Scorer(Path gold) {
        this.gold = gold;
    }

    /** Runs {@code score.py} on a whole case. */
    CaseScore ofCase(Path folder, Path statements, String kinds) {
        String out = run(List.of(
                gold.resolve("score.py").toString(),
                folder.resolve("gold.jsonl").toString(),
                statements.toString(),
                "--actors",
                folder.resolve("actors.tsv").toString(),
                "--kinds",
                kinds,
                "--json"));
        try {
            return CaseScore.of(new ObjectMapper().readTree(out));
        } catch (JsonProcessingException e) {
            throw new BenchException("score.py: its output is not JSON: " + out, e);
        }
    }

    /** Runs {@code score_news.py} on a sentence-level set. */
    NewsScore ofNews(Path folder, Path statements) {
        return NewsScore.parse(
                run(List.of(gold.resolve("score_news.py").toString(), folder.toString(), statements.toString())));
    }

    private static String run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0) {
                throw new BenchException(String.join(" ", command) + ": ended with code " + exit + ".");
            }
            return out;
        } catch (IOException e) {
            throw new BenchException("python3 could not be run. Maybe install it: apt-get install python3.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted while scoring", e);
        }
    }

    /**
     * What {@code score.py} says; shares in [0, 1].
     *
     * @param gold statements to find
     * @param predicted statements found
     */
    record CaseScore(
            int gold,
            int predicted,
            Level sign,
            Level type,
            double date,
            double voice,
            double certainty,
            double quote) {
        static CaseScore of(JsonNode json) {
            return new CaseScore(
                    json.required("gold").asInt(),
                    json.required("predicted").asInt(),
                    Level.of(json.required("sign")),
                    Level.of(json.required("type")),
                    json.required("date").asDouble(),
                    json.required("voice").asDouble(),
                    json.required("certainty").asDouble(),
                    json.required("quote").asDouble());
        }
    }

    /** Precision, recall and their harmonic mean at one level of agreement. */
    record Level(double precision, double recall, double f1) {
        static Level of(JsonNode json) {
            return new Level(
                    json.required("precision").asDouble(),
                    json.required("recall").asDouble(),
                    json.required("f1").asDouble());
        }

        String words() {
            return Figure.decimal("precision %.3f, recall %.3f", precision, recall);
        }
    }
}
