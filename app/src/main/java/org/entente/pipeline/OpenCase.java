package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analyse.hypotheses.Change;
import org.entente.analyse.hypotheses.Hypotheses;
import org.entente.correct.Corrected;
import org.entente.correct.Replay;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.model.EntenteException;
import org.entente.model.Occurrence;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.Related;
import org.entente.model.Ruling;
import org.entente.model.SignedNetwork;
import org.entente.relate.Relations;
import org.entente.show.Reports;
import org.entente.show.export.Exports;
import org.entente.store.CaseStore;

/** A stored case and the questions that can be put to it. */
public final class OpenCase {
    private final CaseFile coded;
    private final Corrected corrected;
    private final CaseFile file;
    private final Relations relations;
    private final ActorIndex actors;

    private OpenCase(CaseFile coded) {
        this.coded = coded;
        this.corrected = Replay.of(coded);
        this.file = corrected.file();
        this.relations = Relations.of(file);
        this.actors = new ActorIndex(file.name(), file.actors());
    }

    /** Reads a case file; what people corrected is in the case from then on. */
    public static OpenCase read(Path path) {
        return new OpenCase(CaseStore.read(path));
    }

    /** A case that was just coded. */
    public static OpenCase of(CaseFile file) {
        return new OpenCase(file);
    }

    /** The case as people corrected it. */
    public CaseFile file() {
        return file;
    }

    /** The actor that a user means by a name or alias; see {@link ActorIndex}. */
    public ActorName actor(String wanted) {
        return actors.find(wanted);
    }

    /** The actor that this one counts for: its group, its state, or itself. */
    public ActorName principal(ActorName actor) {
        return relations.principals().getOrDefault(actor, actor);
    }

    /** The history of two actors; empty where the case says nothing about them. */
    public Optional<PairHistory> history(ActorName a, ActorName b) {
        return relations.history(a, b);
    }

    public SignedNetwork network(EdtfDate at) {
        return relations.network(at);
    }

    List<Map.Entry<String, SignedNetwork>> networks(Windows windows) {
        return windows.of(file, relations);
    }

    /**
     * The relationship of two or more actors.
     *
     * @throws EntenteException where they are parts of one and the same actor, or the user's table is wrong
     * @throws MisnamedException where something is supposed of what is not in the case
     */
    public Assessment assess(List<ActorName> chosen, Inquiry inquiry) {
        List<ActorName> principals =
                chosen.stream().map(this::principal).distinct().toList();
        if (principals.size() < 2) {
            throw new EntenteException(
                    "assess: these actors all count for " + principals.get(0) + ". Maybe name another actor.");
        }
        Related related = relations.at(inquiry.at());
        List<Change> supposed = new Suppositions(this, related.network()).of(inquiry.supposed());
        return new Assessing(related, Assessing.table(inquiry.hypotheses())).of(chosen, supposed);
    }

    /** The shipped hypotheses and indicators as YAML, for a user to change. */
    public static String hypotheses() {
        return Hypotheses.yaml();
    }

    /** What people decide about the case, with the hypotheses of a user's file where there is one. */
    public Rulings rulings(Optional<Path> hypotheses) {
        return new Rulings(file, relations.principals(), Assessing.table(hypotheses));
    }

    /** Adds a ruling to the file of the case; the case with it. */
    public OpenCase rule(Path path, Ruling ruling) {
        CaseStore.rule(path, ruling);
        return new OpenCase(coded.ruled(and(coded.rulings(), ruling)));
    }

    /** The events about two actors that several statements tell; see {@link Relations#occurrences}. */
    public List<Occurrence> occurrences(Pair pair) {
        return relations.occurrences().stream()
                .filter(o -> o.pairs().contains(pair))
                .toList();
    }

    static List<Ruling> and(List<Ruling> log, Ruling ruling) {
        List<Ruling> more = new ArrayList<>(log);
        more.add(ruling);
        return more;
    }

    /** What people correct of the coding. */
    public Corrections corrections() {
        return new Corrections(coded, corrected);
    }

    /** What fired for a statement, what else was considered, what else tells the same, and what people made of it. */
    public Explanation explain(String statement) {
        return Explanation.of(coded, corrected, statement, Retelling.of(file, relations, statement));
    }

    /** Writes the case in a format of other programs; networks as of {@code at}. */
    public void export(ExportFormat format, EdtfDate at, Appendable out) throws IOException {
        switch (format) {
            case JSONL -> Exports.jsonl(file, out);
            case CSV -> Exports.csv(file, out);
            case GEXF -> Exports.gexf(network(at), file, out);
            case GRAPHML -> Exports.graphml(network(at), file, out);
        }
    }

    /** Writes a history as JSON, with the events in it that several statements tell. */
    public void json(PairHistory history, Appendable out) throws IOException {
        Exports.history(history, occurrences(history.pair()), file, out);
    }

    /** Writes an assessment as JSON. */
    public static void json(Assessment assessment, Appendable out) throws IOException {
        Exports.assessment(assessment, out);
    }

    /** Writes an assessment as Markdown, citations as notes. */
    public static void markdown(CaseFile file, Assessment assessment, Appendable out) throws IOException {
        Reports.assessment(file, assessment, out);
    }

    /** Writes an assessment as a document of Word, citations as footnotes: whole, or not at all. */
    public static void docx(CaseFile file, Assessment assessment, Path place) {
        WholeFile.bytes(place, out -> Reports.docx(file, assessment, out));
    }
}
