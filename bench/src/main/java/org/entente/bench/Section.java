package org.entente.bench;

import java.util.List;

/**
 * Figures measured together.
 *
 * @param title as a heading
 * @param how the commands behind the figures, or what amounts to them, one a line
 * @param figures in the order they are shown
 */
record Section(String title, List<String> how, List<Figure> figures) {
    Section {
        how = List.copyOf(how);
        figures = List.copyOf(figures);
    }

    /** A section that could not be measured at all. */
    static Section skipped(String title, String reason) {
        return new Section(title, List.of(), List.of(Figure.skipped(title, reason)));
    }

    boolean measured() {
        return figures.stream().noneMatch(figure -> figure.verdict() == Figure.Verdict.NOT_MEASURED);
    }
}
