package org.entente.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.Consistency;
import org.entente.model.Correction;
import org.entente.model.Ruling;

/** Rulings as rows of the log of corrections, and back. What is taken back has an empty code. */
final class RulingRow {
    private static final String GRADE = "grade";
    private static final String JUDGEMENT = "judgement";
    private static final String UNDO = "undo";

    private static final String SOURCE = "source";
    private static final String ACTORS = "actors";
    private static final String INDICATOR = "indicator";
    private static final String HYPOTHESIS = "hypothesis";
    private static final String CONSISTENCY = "consistency";
    private static final String NUMBER = "number";
    private static final String NOTE = "note";

    private RulingRow() {}

    static LogRow of(Ruling ruling) {
        if (ruling instanceof Ruling.Foreign foreign) {
            return new LogRow(foreign.made(), foreign.kind(), foreign.detail());
        }
        if (ruling instanceof Correction correction) {
            return CorrectionRow.of(correction);
        }
        if (ruling instanceof Ruling.Undo undo) {
            DetailText detail = new DetailText()
                    .with(NUMBER, Integer.toString(undo.number()))
                    .with(NOTE, undo.note());
            return new LogRow(undo.made(), UNDO, detail.json());
        }
        if (ruling instanceof Ruling.Grade grade) {
            DetailText detail = new DetailText()
                    .with(SOURCE, grade.source())
                    .with(GRADE, grade.grade().map(Admiralty::code).orElse(""))
                    .with(NOTE, grade.note());
            return new LogRow(grade.made(), GRADE, detail.json());
        }
        Ruling.Judgement judgement = (Ruling.Judgement) ruling;
        DetailText detail = new DetailText()
                .with(ACTORS, judgement.actors().stream().map(ActorName::value).toList())
                .with(INDICATOR, judgement.indicator())
                .with(HYPOTHESIS, judgement.hypothesis())
                .with(
                        CONSISTENCY,
                        judgement.consistency().map(Consistency::code).orElse(""))
                .with(NOTE, judgement.note());
        return new LogRow(judgement.made(), JUDGEMENT, detail.json());
    }

    /** The rows of a log as rulings, in their order. */
    static List<Ruling> among(List<LogRow> log) {
        return log.stream().map(RulingRow::read).toList();
    }

    private static Ruling read(LogRow row) {
        try {
            return switch (row.kind()) {
                case GRADE -> grade(row.made(), Detail.parse(row.detail()));
                case JUDGEMENT -> judgement(row.made(), Detail.parse(row.detail()));
                case UNDO -> undo(row.made(), Detail.parse(row.detail()));
                default ->
                    CorrectionRow.KINDS.contains(row.kind())
                            ? CorrectionRow.read(row)
                            : new Ruling.Foreign(row.made(), row.kind(), row.detail());
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "corrections, " + row.kind() + " made " + row.made() + ": " + e.getMessage());
        }
    }

    private static Ruling grade(String made, Detail detail) {
        String code = detail.text(GRADE);
        return new Ruling.Grade(
                made,
                detail.text(SOURCE),
                code.isEmpty() ? Optional.empty() : Optional.of(Admiralty.parse(code)),
                detail.text(NOTE));
    }

    private static Ruling judgement(String made, Detail detail) {
        String code = detail.text(CONSISTENCY);
        return new Ruling.Judgement(
                made,
                detail.texts(ACTORS).stream().map(ActorName::new).toList(),
                detail.text(INDICATOR),
                detail.text(HYPOTHESIS),
                code.isEmpty() ? Optional.empty() : Optional.of(consistency(code)),
                detail.text(NOTE));
    }

    private static Ruling undo(String made, Detail detail) {
        return new Ruling.Undo(made, Integer.parseInt(detail.text(NUMBER)), detail.text(NOTE));
    }

    private static Consistency consistency(String code) {
        return Arrays.stream(Consistency.values())
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is none of CC, C, N, I, II"));
    }
}
