package org.entente.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.analyse.hypotheses.Hypotheses;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.Consistency;
import org.entente.model.Ruling;

/** What people decide about a case: their words as rulings, and the rulings there are. */
public final class Rulings {
    private final CaseFile file;
    private final Map<ActorName, ActorName> principals;
    private final RulingSubjects subjects;

    Rulings(CaseFile file, Map<ActorName, ActorName> principals, Hypotheses table) {
        this.file = file;
        this.principals = principals;
        this.subjects = new RulingSubjects(file, principals, table);
    }

    /** The rulings on a case that was just analysed. */
    public static Rulings of(Analysis analysis, Inquiry inquiry) {
        return new Rulings(analysis.file(), analysis.principals(), Assessing.table(inquiry.hypotheses()));
    }

    /**
     * A source is graded.
     *
     * @param made when, as ISO 8601
     * @param source name or id of a document, an actor, or "unnamed"
     * @throws MisnamedException where there is no such source; the message names near ones
     */
    public Ruling.Grade grade(String made, String source, Admiralty grade, String note) {
        return new Ruling.Grade(made, subjects.source(source), Optional.of(grade), note);
    }

    /**
     * A grade is taken back, also that of a source which the case does not know any more.
     *
     * @throws MisnamedException where there is none
     */
    public Ruling.Grade ungrade(String made, String source, String note) {
        String name = graded(source).isPresent() ? source : subjects.source(source);
        if (graded(name).isEmpty()) {
            throw new MisnamedException("Nobody graded " + name + ": there is nothing to take back."
                    + " Maybe see which sources are graded: 'entente grade CASE' lists them.");
        }
        return new Ruling.Grade(made, name, Optional.empty(), note);
    }

    /**
     * A cell of the matrix is judged.
     *
     * @param actors two or more names or aliases; what they count for is judged
     * @param indicator id or name
     * @param hypothesis id or name
     * @throws MisnamedException where something of this is not there; the message names near ones
     */
    public Ruling.Judgement judge(
            String made,
            List<String> actors,
            String indicator,
            String hypothesis,
            Consistency consistency,
            String note) {
        return new Ruling.Judgement(
                made,
                subjects.relationship(actors),
                subjects.indicator(indicator),
                subjects.hypothesis(hypothesis),
                Optional.of(consistency),
                note);
    }

    /**
     * A judgement is taken back, also one about what the case does not know any more.
     *
     * @throws MisnamedException where there is none
     */
    public Ruling.Judgement unjudge(
            String made, List<String> actors, String indicator, String hypothesis, String note) {
        Optional<Ruling.Judgement> verbatim = verbatim(made, actors, indicator, hypothesis, note);
        if (verbatim.isPresent()) {
            return verbatim.get();
        }
        Ruling.Judgement wanted = new Ruling.Judgement(
                made,
                subjects.relationship(actors),
                subjects.indicator(indicator),
                subjects.hypothesis(hypothesis),
                Optional.empty(),
                note);
        if (!takesBack(wanted)) {
            throw new MisnamedException(
                    "Nobody judged " + subject(wanted)
                            + ": there is nothing to take back. Maybe see what is judged: 'entente judge CASE --list' lists it.");
        }
        return wanted;
    }

    private Optional<Ruling.Judgement> verbatim(
            String made, List<String> actors, String indicator, String hypothesis, String note) {
        if (actors.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        List<ActorName> names = actors.stream().map(ActorName::new).toList();
        return Optional.of(new Ruling.Judgement(made, names, indicator, hypothesis, Optional.empty(), note))
                .filter(this::takesBack);
    }

    private boolean takesBack(Ruling.Judgement wanted) {
        return file.inForce().stream()
                .anyMatch(r -> wanted.replaces(r)
                        && ((Ruling.Judgement) r).consistency().isPresent());
    }

    private Optional<Ruling.Grade> graded(String source) {
        return file.inForce().stream()
                .filter(r -> r instanceof Ruling.Grade g
                        && g.source().equals(source)
                        && g.grade().isPresent())
                .map(Ruling.Grade.class::cast)
                .findFirst();
    }

    /** What a judgement is about, in words. */
    public String subject(Ruling.Judgement judgement) {
        return Listed.and(judgement.actors()) + ", " + subjects.name(judgement.indicator()) + " against "
                + subjects.name(judgement.hypothesis());
    }

    /** Whether the case has what a ruling is about. */
    public boolean fits(Ruling ruling) {
        return subjects.obstacle(ruling).isEmpty();
    }

    /** A line for each ruling in force that nothing in the case answers to: it is kept, and waits. */
    public List<String> withoutEffect() {
        List<String> lines = new ArrayList<>();
        for (Ruling ruling : file.inForce()) {
            Optional<String> obstacle = decision(ruling).isEmpty() ? Optional.empty() : subjects.obstacle(ruling);
            obstacle.ifPresent(why -> lines.add(decision(ruling).orElseThrow() + ", " + ruling.made() + ": " + why
                    + " in the case " + file.name() + "."));
        }
        return lines;
    }

    /** "B2 for text.txt"; empty where something is taken back. */
    private Optional<String> decision(Ruling ruling) {
        return ruling instanceof Ruling.Grade grade
                ? grade.grade().map(g -> g.code() + " for " + grade.source())
                : ruling instanceof Ruling.Judgement judgement
                        ? judgement.consistency().map(c -> c.code() + " for " + subject(judgement))
                        : Optional.empty();
    }

    /** All sources of the case, graded or not; see {@link Source}. */
    public List<Source> sources() {
        return Source.all(file, principals);
    }

    /** The source of a grade. */
    public Source source(Ruling.Grade grade) {
        return sources().stream()
                .filter(s -> s.name().equals(grade.source()))
                .findFirst()
                .orElseGet(() -> Source.silent(file, grade.source()));
    }

    /**
     * All judgements, in the order they were made, also those that count no more.
     *
     * @param actors where not empty, only those about all of these
     */
    public List<Judged> judgements(List<String> actors) {
        TreeSet<ActorName> wanted = new TreeSet<>();
        actors.forEach(name -> wanted.add(subjects.actor(name)));
        return Judged.all(file, subjects).stream()
                .filter(judged -> judged.ruling().actors().containsAll(wanted))
                .toList();
    }

    /** Writes sources as JSON. */
    public static void sourcesJson(List<Source> sources, Appendable out) throws IOException {
        out.append(JsonText.array(sources.stream().map(Source::json).toList()));
    }

    /** Writes judgements as JSON. */
    public static void judgementsJson(List<Judged> judgements, Appendable out) throws IOException {
        out.append(JsonText.array(judgements.stream().map(Judged::json).toList()));
    }
}
