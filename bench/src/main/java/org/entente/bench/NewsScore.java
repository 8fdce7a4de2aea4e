package org.entente.bench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code score_news.py} says; shares in [0, 1].
 *
 * @param sentences judged
 * @param coded share of the sentences with any statement
 * @param found share of the sentences whose marked pair some statement links
 * @param direction share of the sentences whose marked pair is linked the right way round
 * @param types where the set has types
 */
record NewsScore(int sentences, double coded, double found, double direction, Optional<Types> types) {
    private static final Pattern COUNTS = Pattern.compile("sentences (\\d+), with any statement \\d+ \\(([\\d.]+)\\)");
    private static final Pattern PAIRS = Pattern.compile("pair found ([\\d.]+) +right direction ([\\d.]+)");
    private static final Pattern TYPES =
            Pattern.compile("type: precision ([\\d.]+) +recall ([\\d.]+) +macro-F1 ([\\d.]+)");

    /** How well types agree with the gold ones. */
    record Types(double precision, double recall, double macroF1) {}

    static NewsScore parse(String output) {
        Matcher counts = find(COUNTS, output);
        Matcher pairs = find(PAIRS, output);
        Matcher types = TYPES.matcher(output);
        return new NewsScore(
                Integer.parseInt(counts.group(1)),
                Double.parseDouble(counts.group(2)),
                Double.parseDouble(pairs.group(1)),
                Double.parseDouble(pairs.group(2)),
                types.find()
                        ? Optional.of(new Types(
                                Double.parseDouble(types.group(1)),
                                Double.parseDouble(types.group(2)),
                                Double.parseDouble(types.group(3))))
                        : Optional.empty());
    }

    private static Matcher find(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new BenchException("score_news.py: its output lacks a line like \"" + pattern + "\":\n" + output);
        }
        return matcher;
    }
}
