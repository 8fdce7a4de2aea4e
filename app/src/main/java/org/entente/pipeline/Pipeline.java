package org.entente.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.analyse.balance.Balances;
import org.entente.code.Coder;
import org.entente.code.dictionary.OwnDictionaries;
import org.entente.correct.Replay;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.BalanceQuestion;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.CaseFile;
import org.entente.model.Coding;
import org.entente.model.EdtfDate;
import org.entente.model.Progress;
import org.entente.relate.Relations;

/** The way of the data: files, documents, statements, relations, an answer. The only place that knows all stages. */
public final class Pipeline {
    /** A report does not wait long for the proof of a split. */
    private static final BalanceQuestion BALANCE = new BalanceQuestion(false, 0, false, Duration.ofSeconds(20));

    private Pipeline() {}

    /**
     * Reads files: a case without statements.
     *
     * @throws NothingReadException where no file could be read
     */
    public static CaseFile read(Job job, Progress progress) {
        Reading reading = Reading.of(job, Interruption.checkedBy(progress), () -> {});
        return new CaseFile(job.name(), reading.documents(), List.of(), List.of(), List.of(), reading.skipped());
    }

    /**
     * Reads files and codes what they say.
     *
     * @throws NothingReadException where no file could be read
     * @throws StoppedException where this thread was interrupted
     */
    public static CaseFile code(Job job, Progress progress) {
        Progress steps = Interruption.checkedBy(progress);
        Optional<OwnDictionaries> own = job.dictionaries().read(steps);
        Reading reading = Reading.of(job, steps, () -> Models.prepare(job.threads()));
        steps.at("Loading the language models", 0, 0);
        Coder models = Models.coder(job.threads());
        Coder coder = own.map(models::with).orElse(models);
        Progress coding = (document, done, total) -> steps.at("Coding " + document, done, total);
        List<Coding> codings =
                reading.documents().stream().map(d -> coder.code(d, coding)).toList();
        return new CaseFile(
                job.name(),
                reading.documents(),
                codings.stream().flatMap(c -> c.statements().stream()).toList(),
                Actors.united(codings.stream().map(Coding::actors).toList()),
                codings.stream().flatMap(c -> c.decisions().stream()).toList(),
                own.map(reading::skipped).orElse(reading.skipped()));
    }

    /** Relates and assesses what a case says, as people corrected it. */
    public static Analysis analyse(CaseFile coded, Inquiry inquiry) {
        CaseFile file = Replay.of(coded).file();
        EdtfDate at = inquiry.at();
        Relations relations = Relations.of(file);
        BalanceStudy study = Balances.study(relations.network(at), BALANCE, Progress.SILENT);
        List<BalanceStep> course = Balances.course(Windows.shown(file, relations), BALANCE, Progress.SILENT);
        List<Assessment> assessments = new Assessing(relations.at(at), Assessing.table(inquiry.hypotheses())).all();
        return new Analysis(
                file,
                relations.principals(),
                relations.histories(),
                study,
                course,
                relations.occurrences(),
                assessments);
    }

    /** Writes the case as coded, and statements and reports as analysed, into a folder: all of them or none. Returns the files. */
    public static List<Path> write(CaseFile coded, Analysis analysis, Path folder) {
        return Outputs.write(coded, analysis, folder);
    }
}
