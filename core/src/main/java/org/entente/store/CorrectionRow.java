package org.entente.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Correction;
import org.entente.model.StatementKey;

/** Corrections as rows of the log, and back. */
final class CorrectionRow {
    private static final String EDIT = "edit";
    private static final String REJECT = "reject";
    private static final String ADD = "add";
    private static final String MERGE = "merge";
    private static final String SPLIT = "split";
    private static final String RENAME = "rename";
    private static final String DESCRIBE = "describe";

    /** What a row may be called that holds a correction. */
    static final Set<String> KINDS = Set.of(EDIT, REJECT, ADD, MERGE, SPLIT, RENAME, DESCRIBE);

    private static final String ACTOR = "actor";
    private static final String INTO = "into";
    private static final String AS = "as";
    private static final String TO = "to";
    private static final String IN = "documents";
    private static final String KIND = "kind";
    private static final String PART_OF = "partOf";
    private static final String NOTE = "note";

    private CorrectionRow() {}

    static LogRow of(Correction correction) {
        DetailText detail = new DetailText();
        String kind = write(correction, detail);
        return new LogRow(
                correction.made(), kind, detail.with(NOTE, correction.note()).json());
    }

    private static String write(Correction correction, DetailText to) {
        if (correction instanceof Correction.Edited edited) {
            KeyText.write(List.of(edited.statement()), to);
            EditText.write(edited.edit(), to);
            return EDIT;
        }
        if (correction instanceof Correction.Rejected rejected) {
            KeyText.write(List.of(rejected.statement()), to);
            return REJECT;
        }
        if (correction instanceof Correction.Added added) {
            KeyText.write(List.of(added.statement()), to);
            EditText.write(added.edit(), to);
            return ADD;
        }
        if (correction instanceof Correction.Merged merged) {
            to.with(ACTOR, merged.actor().value()).with(INTO, merged.into().value());
            return MERGE;
        }
        if (correction instanceof Correction.Split split) {
            to.with(ACTOR, split.actor().value()).with(AS, split.as().value());
            split.kind().ifPresent(kind -> to.with(KIND, kind.name()));
            KeyText.write(split.statements(), to.with(IN, split.documents()));
            return SPLIT;
        }
        if (correction instanceof Correction.Renamed renamed) {
            to.with(ACTOR, renamed.actor().value()).with(TO, renamed.to().value());
            return RENAME;
        }
        Correction.Described described = (Correction.Described) correction;
        to.with(ACTOR, described.actor().value());
        described.kind().ifPresent(kind -> to.with(KIND, kind.name()));
        described.partOf().ifPresent(whole -> to.with(PART_OF, whole.value()));
        return DESCRIBE;
    }

    /** Reads a row of one of the {@link #KINDS}. */
    static Correction read(LogRow row) {
        String made = row.made();
        Detail detail = Detail.parse(row.detail());
        String note = detail.text(NOTE);
        return switch (row.kind()) {
            case EDIT -> new Correction.Edited(made, key(detail), EditText.read(detail), note);
            case REJECT -> new Correction.Rejected(made, key(detail), note);
            case ADD -> new Correction.Added(made, key(detail), EditText.read(detail), note);
            case MERGE -> new Correction.Merged(made, actor(detail, ACTOR), actor(detail, INTO), note);
            case SPLIT ->
                new Correction.Split(
                        made,
                        actor(detail, ACTOR),
                        actor(detail, AS),
                        KeyText.read(detail),
                        detail.texts(IN),
                        kind(detail),
                        note);
            case RENAME -> new Correction.Renamed(made, actor(detail, ACTOR), actor(detail, TO), note);
            default ->
                new Correction.Described(
                        made,
                        actor(detail, ACTOR),
                        kind(detail),
                        detail.given(PART_OF).map(ActorName::new),
                        note);
        };
    }

    private static StatementKey key(Detail detail) {
        List<StatementKey> keys = KeyText.read(detail);
        if (keys.size() != 1) {
            throw new IllegalArgumentException("it is about " + keys.size() + " statements, not one");
        }
        return keys.get(0);
    }

    private static ActorName actor(Detail detail, String name) {
        return new ActorName(detail.text(name));
    }

    private static Optional<ActorKind> kind(Detail detail) {
        return detail.given(KIND).map(ActorKind::valueOf);
    }
}
