package org.entente.bench;

import java.util.List;

/**
 * All figures of one run, as text for the screen and as Markdown for {@code RESULTS.md}.
 *
 * @param machine what was measured, on what
 * @param sections in the order of measuring
 */
record Results(Machine machine, List<Section> sections) {
    Results {
        sections = List.copyOf(sections);
    }

    /** For the screen: one section as columns. */
    static String screen(Section section) {
        int measure = width(section, section.title().length(), true);
        int target = width(section, "target".length(), false);
        StringBuilder out = new StringBuilder();
        row(out, section.title(), measure, "target", target, "met", "reached");
        for (Figure figure : section.figures()) {
            row(
                    out,
                    figure.measure(),
                    measure,
                    figure.target(),
                    target,
                    figure.verdict().words(),
                    figure.reached());
        }
        return out.toString();
    }

    /** How many targets were reached, in one line. */
    String summary() {
        long met = count(Figure.Verdict.YES);
        long missed = count(Figure.Verdict.NO);
        long skipped = count(Figure.Verdict.NOT_MEASURED);
        return (met + missed == 0 ? "no targets here" : met + " of " + (met + missed) + " targets reached")
                + (skipped == 0 ? "" : ", " + skipped + " not measured");
    }

    /** The page that is kept. */
    String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("# Figures reached\n\n");
        out.append("Written by `bench/run --write`; [README.md](README.md) says what each figure means.\n\n");
        out.append("| | |\n|---|---|\n");
        cells(out, "commit", machine.commit() + " (" + machine.date() + ")");
        cells(out, "Java", machine.java());
        cells(out, "processor", machine.cpu() + ", " + machine.cores() + " cores");
        cells(out, "system", machine.system());
        cells(out, "result", summary());
        for (Section section : sections) {
            out.append("\n## ").append(section.title()).append("\n\n");
            out.append("| measure | target | reached | met |\n|---|---|---|---|\n");
            for (Figure figure : section.figures()) {
                cells(
                        out,
                        figure.measure(),
                        figure.target(),
                        figure.reached(),
                        figure.verdict().words());
            }
            if (!section.how().isEmpty()) {
                out.append("\n```\n");
                section.how().forEach(line -> out.append(line).append('\n'));
                out.append("```\n");
            }
        }
        return out.toString();
    }

    private long count(Figure.Verdict verdict) {
        return sections.stream()
                .flatMap(section -> section.figures().stream())
                .filter(figure -> figure.verdict() == verdict)
                .count();
    }

    private static int width(Section section, int least, boolean measure) {
        return section.figures().stream()
                .mapToInt(figure -> (measure ? figure.measure() : figure.target()).length())
                .reduce(least, Math::max);
    }

    private static void row(
            StringBuilder out, String measure, int first, String target, int second, String met, String reached) {
        String format = "%-" + first + "s  %-" + second + "s  %-"
                + Figure.Verdict.NOT_MEASURED.words().length() + "s  %s";
        out.append(Figure.decimal(format, measure, target, met, reached).stripTrailing())
                .append('\n');
    }

    private static void cells(StringBuilder out, String... cells) {
        for (String cell : cells) {
            out.append("| ").append(cell.replace("|", "\\|").replace("\n", " ")).append(' ');
        }
        out.append("|\n");
    }
}
