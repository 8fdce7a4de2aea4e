package org.entente.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.analyse.balance.Balances;
import org.entente.correct.Replay;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.BalanceQuestion;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.CaseFile;
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
        return Codings.of(job, Parts.NONE, progress);
    }

    /** As {@link #code(Job, Progress)}; what is coded is kept in the folder of the results until they are written, so that a run may be resumed. */
    public static CaseFile code(Job job, Path results, Progress progress) {
        return Codings.of(job, job.files().size() > 1 ? Parts.of(job, results) : Parts.NONE, progress);
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
        List<Path> written = Outputs.write(coded, analysis, folder);
        Parts.remove(analysis.file().name(), folder);
        return written;
    }
}
