package org.entente.model;

import java.util.List;

/**
 * What leaving out single pieces of evidence does to the ranking.
 *
 * @param stable whether the leading hypothesis leads under every removal that was tried; false where there is too little to assess
 * @param ranked whether the whole ranking stays the same, too
 * @param removals those that change the ranking, rows first, then sources, then statements, each in the order of the assessment
 * @param tried how many statements were left out one by one
 * @param statements how many statements bear on the relationship; where more than {@code tried}, the weightiest were tried
 * @param sources the ranking on each source alone, where there are two at least
 */
public record Sensitivity(
        boolean stable, boolean ranked, List<Removal> removals, int tried, int statements, List<SourceView> sources) {
    public Sensitivity {
        removals = List.copyOf(removals);
        sources = List.copyOf(sources);
    }

    /** The pieces without which another hypothesis would lead. */
    public List<Removal> linchpins() {
        return removals.stream().filter(Removal::decides).toList();
    }

    /** What is left out. */
    public enum Kind {
        ROW,
        SOURCE,
        STATEMENT
    }

    /**
     * A piece of evidence whose removal changes the ranking.
     *
     * @param id of the indicator or statement, or the name of the source
     * @param name shown to people
     * @param decides whether another hypothesis leads without it
     * @param ranking ids of the hypotheses without it, the least inconsistent first
     */
    public record Removal(Kind kind, String id, String name, boolean decides, List<String> ranking) {
        public Removal {
            ranking = List.copyOf(ranking);
        }
    }

    /**
     * What one source alone would say.
     *
     * @param source name of a document, or of a voice
     * @param statements how many of the evidence are its own
     * @param rows how many indicators have evidence in it
     * @param ranking by its statements alone, the least inconsistent first; empty where they are too few to assess
     * @param without the ranking without it
     */
    public record SourceView(
            String source, int statements, int rows, List<Assessment.Ranked> ranking, List<Assessment.Ranked> without) {
        public SourceView {
            ranking = List.copyOf(ranking);
            without = List.copyOf(without);
        }
    }
}
