package org.entente.pipeline;

/** What a case can be exported as. */
public enum ExportFormat {
    /** Statements, one JSON object a line. */
    JSONL,
    /** Statements, one a row. */
    CSV,
    /** The signed network, for Gephi. */
    GEXF,
    /** The signed network, for yEd, igraph, NetworkX. */
    GRAPHML
}
