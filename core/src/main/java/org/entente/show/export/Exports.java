package org.entente.show.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.CaseFile;
import org.entente.model.Edit;
import org.entente.model.Occurrence;
import org.entente.model.PairHistory;
import org.entente.model.SignedNetwork;
import org.entente.model.Skipped;
import org.entente.model.WhatIf;

/**
 * A case for other programs: statements as JSON Lines and CSV, networks as GEXF and GraphML, everything as one JSON object. Each
 * method writes to its end what it is given, in the case's own order, and does not close it: the same case gives the same bytes.
 */
public final class Exports {
    private Exports() {}

    /** One statement a line, with the fields of the contract in DESIGN.md, in its order. */
    public static void jsonl(CaseFile file, Appendable out) throws IOException {
        JsonLines.write(file, out);
    }

    /**
     * One statement a row, with the words it stands on, as RFC 4180 asks (CRLF, quotes doubled). Cells that a spreadsheet would
     * take for a formula begin with an apostrophe.
     */
    public static void csv(CaseFile file, Appendable out) throws IOException {
        Csv.write(file, out);
    }

    /** The network as GEXF 1.3; the weight of an edge is its strength, its sign an attribute. */
    public static void gexf(SignedNetwork network, CaseFile file, Appendable out) throws IOException {
        Gexf.write(network, file, out);
    }

    /** The network as GraphML; the weight of an edge is its strength, its sign a datum. */
    public static void graphml(SignedNetwork network, CaseFile file, Appendable out) throws IOException {
        GraphMl.write(network, file, out);
    }

    /** The case and all that was computed from it, as one JSON object: {@code report.json}. */
    public static void analysis(Analysis analysis, Appendable out) throws IOException {
        AnalysisJson.write(analysis, out);
    }

    /** The history of one pair, as in {@code report.json}, with the events about it that several statements tell. */
    public static void history(PairHistory history, List<Occurrence> occurrences, CaseFile file, Appendable out)
            throws IOException {
        AnalysisJson.alone(
                out,
                json -> json.object(top -> {
                    AnalysisJson.history(history, top);
                    OccurrenceJson.field(occurrences, file, top);
                }));
    }

    /** One network and its balance, as in {@code report.json}; with what it was before, where something is supposed otherwise. */
    public static void network(BalanceStudy study, Optional<WhatIf> what, Appendable out) throws IOException {
        AnalysisJson.alone(
                out,
                json -> json.object(top -> {
                    AnalysisJson.network(study.network(), top);
                    BalanceJson.study(study, top);
                    if (what.isPresent()) {
                        BalanceJson.edits(what.get(), top);
                    }
                }));
    }

    /**
     * The balance of one network as one flat object; with what it was before, where something is supposed otherwise.
     *
     * @param dropped how much was left out of it for which reason
     * @param seconds how long triads and split took
     * @param inAll how long everything took
     */
    public static void balance(
            BalanceStudy study,
            Optional<WhatIf> what,
            SortedMap<String, Integer> dropped,
            double seconds,
            double inAll,
            Appendable out)
            throws IOException {
        AnalysisJson.alone(out, json -> BalanceJson.alone(study, what, dropped, seconds, inAll, json));
    }

    /** The ties of a network, one a row, with sides and factions; cells as in {@link #csv}. */
    public static void ties(BalanceStudy study, Appendable out) throws IOException {
        BalanceCsv.ties(study, out);
    }

    /**
     * Balance step by step as one object.
     *
     * @param dropped for each step, how much was left out of it for which reason
     * @param skipped what could not be read
     * @param edits what is supposed otherwise in all steps
     * @param seconds how long reading and solving took
     */
    public static void course(
            List<BalanceStep> steps,
            List<SortedMap<String, Integer>> dropped,
            List<Skipped> skipped,
            List<Edit> edits,
            double seconds,
            Appendable out)
            throws IOException {
        AnalysisJson.alone(out, json -> BalanceJson.course(steps, dropped, skipped, edits, seconds, json));
    }

    /** Balance step by step, one a row; cells as in {@link #csv}. */
    public static void steps(List<BalanceStep> steps, Appendable out) throws IOException {
        BalanceCsv.steps(steps, out);
    }

    /** One assessment, as in {@code report.json}. */
    public static void assessment(Assessment assessment, Appendable out) throws IOException {
        AnalysisJson.alone(out, json -> AssessmentJson.assessment(json, assessment));
    }
}
