package org.entente.bench.durability;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Forecast against outcome as a drawing: on the line is right, below it is too hopeful. */
final class CalibrationPlot {
    private static final int SIZE = 320;
    private static final int MARGIN = 46;
    private static final int LABEL = 32;

    private CalibrationPlot() {}

    static String svg(Map<String, List<Calibration>> panels) {
        int width = panels.size() * (SIZE + MARGIN) + MARGIN;
        StringBuilder out = new StringBuilder();
        line(
                out,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\" role=\"img\">",
                width,
                SIZE + 2 * MARGIN,
                width,
                SIZE + 2 * MARGIN);
        line(out, "<title>Forecast and outcome of alliances, in fifths</title>");
        line(out, "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        int left = MARGIN;
        for (Map.Entry<String, List<Calibration>> panel : panels.entrySet()) {
            panel(out, left, panel.getKey(), panel.getValue());
            left += SIZE + MARGIN;
        }
        line(out, "</svg>");
        return out.toString();
    }

    private static void panel(StringBuilder out, int left, String title, List<Calibration> groups) {
        int bottom = MARGIN + SIZE;
        line(out, "<text x=\"%d\" y=\"24\" font-weight=\"bold\">%s</text>", left, title);
        line(
                out,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#888\"/>",
                left,
                MARGIN,
                SIZE,
                SIZE);
        line(
                out,
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#888\" stroke-dasharray=\"4 4\"/>",
                left,
                bottom,
                left + SIZE,
                MARGIN);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double share = tenth / 10.0;
            line(
                    out,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>",
                    left + share * SIZE,
                    bottom + 16,
                    share);
            line(
                    out,
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>",
                    left - 4,
                    bottom - share * SIZE + 4,
                    share);
        }
        line(
                out,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">forecast: stands ten years</text>",
                left + SIZE / 2,
                bottom + 34);
        line(
                out,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" transform=\"rotate(-90 %d %d)\">outcome: share that stood</text>",
                left - LABEL,
                MARGIN + SIZE / 2,
                left - LABEL,
                MARGIN + SIZE / 2);
        for (Calibration group : groups) {
            double x = left + group.expected() * SIZE;
            line(
                    out,
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#1b5e8a\" stroke-width=\"2\"/>",
                    x,
                    bottom - group.low() * SIZE,
                    x,
                    bottom - group.high() * SIZE);
            line(
                    out,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#1b5e8a\"><title>forecast %.2f, stood %.2f of %d</title></circle>",
                    x,
                    bottom - group.seen() * SIZE,
                    group.expected(),
                    group.seen(),
                    group.count());
        }
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
