package org.entente.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.correct.Corrected;
import org.entente.correct.Outcome;
import org.entente.correct.Replay;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Correction;
import org.entente.model.Mention;
import org.entente.model.Ruling;
import org.entente.model.RulingLog;
import org.entente.model.Statement;
import org.entente.model.StatementEdit;
import org.entente.model.StatementKey;
import org.entente.model.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * What people correct of the coding of a case: their words as corrections, which {@link OpenCase#rule} then puts into the log, and what
 * became of those there are. A correction that would change nothing is refused. All that is asked for in vain is a
 * {@link MisnamedException} that says what there is.
 */
public final class Corrections {
    private final CaseFile coded;
    private final Corrected corrected;
    private final CaseActors actors;
    private final CaseStatements statements;

    Corrections(CaseFile coded, Corrected corrected) {
        this.coded = coded;
        this.corrected = corrected;
        this.actors = new CaseActors(corrected.file());
        this.statements = new CaseStatements(coded, corrected);
    }

    /** The corrections of a case as it was coded, with its log. */
    public static Corrections of(CaseFile coded) {
        return new Corrections(coded, Replay.of(coded));
    }

    /**
     * A statement is otherwise than it was coded.
     *
     * @param made when, as ISO 8601
     * @param id of the statement
     * @param words what is otherwise
     * @param newActors whether names that the case does not know are new actors
     */
    public Correction edit(String made, String id, StatementWords words, boolean newActors, String note) {
        Statement now = statements.standing(id);
        StatementEdit edit = new StatementReader(actors, newActors).edit(words);
        if (edit.equals(StatementEdit.NOTHING)) {
            throw new MisnamedException(
                    "Nothing is said of " + id + ". Maybe give --type, --source, --date or the like.");
        }
        StatementReader.requireFitting(
                edit,
                edit.type().orElse(StatementType.of(now)),
                edit.source().or(() -> now.source().map(Mention::actor)),
                edit.target().or(() -> now.target().map(Mention::actor)));
        return effective(new Correction.Edited(made, statements.key(id), edit, note));
    }

    /** The text does not say so. */
    public Correction reject(String made, String id, String note) {
        statements.standing(id);
        return effective(new Correction.Rejected(made, statements.key(id), note));
    }

    /**
     * The text says what the coder did not find.
     *
     * @param where the words that say so
     * @param words at least source and type; a target unless the type needs none
     */
    public Correction add(String made, QuotedWords where, StatementWords words, boolean newActors, String note) {
        StatementEdit said = new StatementReader(actors, newActors).edit(words);
        StatementType type = said.type()
                .orElseThrow(
                        () -> new MisnamedException("The statement has no type. Maybe give --type AID or the like."));
        StatementReader.requireFitting(said, type, said.source(), said.target());
        StatementKey key = new StatementKey(where.in(coded), type, said.source(), said.target(), "");
        StatementEdit rest = new StatementEdit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                said.reciprocal(),
                said.date(),
                said.place(),
                said.voice(),
                said.certainty(),
                said.theme(),
                said.likelihood(),
                said.horizon());
        Correction added = new Correction.Added(made, key, rest, note);
        String own = ".c" + (coded.rulings().size() + 1);
        for (String id : outcome(added).statements()) {
            if (!id.endsWith(own)) {
                throw new MisnamedException(
                        "The case has this statement already, as " + id + ". Maybe change that: --edit " + id + ".");
            }
        }
        return effective(added);
    }

    /** Two actors are one: what is said of the first is said of the second. */
    public Correction merge(String made, String actor, String into, String note) {
        ActorName gone = actors.find(actor);
        ActorName other = actors.find(into);
        if (gone.equals(other)) {
            throw new MisnamedException("'" + actor + "' and '" + into + "' are both " + other + " already.");
        }
        return effective(new Correction.Merged(made, gone, other, note));
    }

    /**
     * Some mentions of an actor mean another one.
     *
     * @param as its name; of an actor of the case, or a new one
     * @param ids of statements that name the actor
     * @param documents names or ids; all statements in them
     * @param kind of the other actor; {@code null} where it is that of the first
     */
    public Correction split(
            String made,
            String actor,
            String as,
            List<String> ids,
            List<String> documents,
            @Nullable String kind,
            String note) {
        if (ids.isEmpty() && documents.isEmpty()) {
            throw new MisnamedException("Which mentions of " + actor + " mean " + as
                    + " is not said. Maybe give --statements ID,ID or --document NAME.");
        }
        ids.forEach(statements::standing);
        ActorName name = CaseActors.fresh(as);
        return effective(new Correction.Split(
                made,
                actors.find(actor),
                actors.called(name).map(Actor::name).orElse(name),
                ids.stream().map(statements::key).toList(),
                documents.stream()
                        .map(d -> QuotedWords.document(coded, d).name())
                        .toList(),
                Optional.ofNullable(kind).map(Corrections::kind),
                note));
    }

    /** An actor has another canonical name. */
    public Correction rename(String made, String actor, String to, String note) {
        ActorName name = CaseActors.fresh(to);
        ActorName old = actors.find(actor);
        if (!old.equals(name) && actors.called(name).isPresent()) {
            throw new MisnamedException("'" + to + "' is another actor of the case. Maybe they are one: --merge \""
                    + old + "\" --into \"" + to + "\".");
        }
        return effective(new Correction.Renamed(made, old, name, note));
    }

    /**
     * An actor is of another kind, or part of another one.
     *
     * @param kind {@code null} where that stays
     * @param partOf an actor, or "none"; {@code null} where that stays
     */
    public Correction describe(String made, String actor, @Nullable String kind, @Nullable String partOf, String note) {
        ActorName name = actors.find(actor);
        Optional<ActorName> whole = Optional.ofNullable(partOf)
                .map(other ->
                        other.strip().toLowerCase(Locale.ROOT).equals("none") ? ActorName.UNKNOWN : actors.find(other));
        if (whole.equals(Optional.of(name))) {
            throw new MisnamedException(name + " cannot be a part of itself. Maybe name another actor, or none.");
        }
        return effective(
                new Correction.Described(made, name, Optional.ofNullable(kind).map(Corrections::kind), whole, note));
    }

    /**
     * An earlier ruling counts no more; of an undo: counts again.
     *
     * @param number its place in the log, from 1
     */
    public Ruling.Undo undo(String made, int number, String note) {
        List<Ruling> log = coded.rulings();
        if (number < 1 || number > log.size()) {
            throw new MisnamedException("There is no ruling " + number + ": "
                    + (log.isEmpty() ? "nobody has ruled anything." : "they are 1 to " + log.size() + ".")
                    + " Maybe see 'entente correct CASE'.");
        }
        if (log.get(number - 1) instanceof Ruling.Foreign foreign) {
            throw new MisnamedException("Ruling " + number + " (" + foreign.kind()
                    + ") is of a later version of Entente. Maybe update, and undo it there.");
        }
        if (new RulingLog(log).undone().get(number)) {
            throw new MisnamedException("Ruling " + number
                    + " is undone already. Maybe undo the undoing: 'entente correct" + " CASE' lists it.");
        }
        return new Ruling.Undo(made, number, note);
    }

    /** The last correction that counts does so no more. */
    public Ruling.Undo undoLast(String made, String note) {
        int last = new RulingLog(coded.rulings())
                .lastCorrection()
                .orElseThrow(() -> new MisnamedException("No correction is left to undo."));
        return undo(made, last, note);
    }

    /** All rulings on the case, in the order they were made. */
    public List<Logged> log() {
        return corrected.outcomes().stream().map(Logged::of).toList();
    }

    /** A line for each correction that does not fit the case, or not wholly: it is kept, and waits. */
    public List<String> misfits() {
        return log().stream()
                .filter(Logged::waiting)
                .map(l -> (l.statements().isEmpty()
                                ? "correction without effect: "
                                : "correction only partly in effect: ")
                        + l.number() + ", " + l.ruling().made() + ", " + l.kind() + " " + l.words() + ": " + l.reason()
                        + ".")
                .toList();
    }

    /** A statement in a line, as it is by now; empty where it does not stand. */
    public Optional<String> words(String id) {
        return statements.now(id).map(RulingWords::statement);
    }

    /** A statement in a line, as it was coded; empty where a person added it. */
    public Optional<String> codedWords(String id) {
        return statements.coded(id).map(RulingWords::statement);
    }

    /** The actors of the case, by name. */
    public List<ActorInCase> actors() {
        return actors.all();
    }

    /** Writes the log as JSON. */
    public static void json(List<Logged> log, Appendable out) throws IOException {
        out.append(JsonText.array(log.stream().map(Logged::json).toList()));
    }

    /** Writes actors as JSON. */
    public static void actorsJson(List<ActorInCase> actors, Appendable out) throws IOException {
        out.append(JsonText.array(actors.stream().map(ActorInCase::json).toList()));
    }

    private static ActorKind kind(String word) {
        return StatementReader.one("kind of actor", word, List.of(ActorKind.values()), ActorKind::word);
    }

    private Outcome outcome(Correction correction) {
        List<Outcome> outcomes = Replay.of(coded.ruled(OpenCase.and(coded.rulings(), correction)))
                .outcomes();
        return outcomes.get(outcomes.size() - 1);
    }

    /** Refuses what would change nothing. */
    private Correction effective(Correction correction) {
        Outcome outcome = outcome(correction);
        return switch (outcome.standing()) {
            case IN_FORCE -> correction;
            case CODED_SO ->
                throw new MisnamedException(
                        "It is so already: " + RulingWords.words(correction) + ". Nothing is to be corrected.");
            default -> throw new MisnamedException("That changes nothing: " + outcome.reason() + ".");
        };
    }
}
