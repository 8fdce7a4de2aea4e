package org.entente.show.markdown;

import org.entente.model.Analysis;

/** The report as Markdown. */
public final class MarkdownReport {
    private MarkdownReport() {}

    /** The whole text. */
    public static String of(Analysis analysis) {
        return "# " + analysis.file().name() + "\n";
    }
}
