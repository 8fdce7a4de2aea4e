package org.entente.show.markdown;

import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Analysis;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Contradiction;
import org.entente.model.Occurrence.Side;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.Statement;
import org.entente.show.words.Citations;
import org.entente.show.words.Dates;
import org.entente.show.words.Figures;
import org.entente.show.words.InTime;
import org.entente.show.words.Retellings;
import org.entente.show.words.Retellings.Entry;
import org.entente.show.words.Wording;

/** Who did what to whom and when, pair by pair, and who they are. */
final class Relations {
    private static final int PAIRS = 12;

    private final Analysis analysis;
    private final Citations citations;
    private final Wording wording;
    private final Markdown to;
    private final Retellings retellings;

    Relations(Analysis analysis, Citations citations, Wording wording, Markdown to) {
        this.analysis = analysis;
        this.citations = citations;
        this.wording = wording;
        this.to = to;
        retellings = new Retellings(analysis.occurrences());
    }

    void timeline() {
        List<Statement> dated = analysis.file().statements().stream()
                .filter(s -> s.evidence().date().isKnown() && s.sign() != 0)
                .sorted(InTime.order(citations))
                .toList();
        to.heading(2, "Timeline");
        if (dated.isEmpty()) {
            to.paragraph("No statement about a pair of actors has a date.");
            return;
        }
        to.columns("Date", "Sign", "Statement");
        for (Entry entry : retellings.entries(dated)) {
            Statement statement = entry.statement();
            to.row(
                    entry.ids(),
                    Dates.words(statement.evidence().date()),
                    statement.sign() > 0 ? "cooperation" : "conflict",
                    sentence(entry));
        }
        to.end();
    }

    void pairs() {
        to.heading(2, "The pairs");
        List<PairHistory> histories = analysis.histories();
        for (PairHistory history : histories.subList(0, Math.min(PAIRS, histories.size()))) {
            pair(history);
        }
        if (histories.size() > PAIRS) {
            to.heading(3, "Other pairs");
            for (PairHistory history : histories.subList(PAIRS, histories.size())) {
                to.item(history.pair().first() + " and " + history.pair().second(), history.statements());
            }
            to.end();
        }
    }

    private void pair(PairHistory history) {
        to.heading(3, history.pair().first() + " and " + history.pair().second());
        for (Phase phase : history.phases()) {
            to.item(
                    Dates.words(phase.period()) + ", "
                            + phase.character().name().toLowerCase(Locale.ROOT),
                    "(" + Figures.signed(phase.cooperation()) + ", " + Figures.signed(phase.conflict()) + "): "
                            + phase.words(),
                    phase.statements());
        }
        to.end();
        List<Statement> inTime = citations.of(history.statements()).stream()
                .sorted(InTime.order(citations))
                .toList();
        for (Entry entry : retellings.entries(inTime)) {
            to.item(sentence(entry), entry.ids());
            entry.told().ifPresent(this::disputes);
        }
        to.end();
    }

    private String sentence(Entry entry) {
        return wording.sentence(entry.statement())
                + entry.told().map(o -> " " + Retellings.told(o)).orElse("");
    }

    private void disputes(Occurrence occurrence) {
        for (Contradiction contradiction : occurrence.contradictions()) {
            for (Side side : contradiction.sides()) {
                to.item(
                        "In dispute, " + Retellings.matter(contradiction) + ":",
                        Retellings.says(contradiction, side),
                        side.tellings());
            }
        }
    }

    void actors() {
        to.heading(2, "The actors");
        to.columns("Actor", "Kind", "Part of", "Other names", "Roles");
        for (Actor actor : analysis.file().actors()) {
            to.row(
                    roles(actor),
                    actor.name().value(),
                    actor.kind().word(),
                    actor.partOf().map(ActorName::value).orElse(""),
                    String.join(", ", actor.aliases()),
                    "");
        }
        to.end();
        analysis.file().statements().stream()
                .filter(Statement.Role.class::isInstance)
                .forEach(role -> to.item(wording.sentence(role), List.of(role.id())));
        to.end();
    }

    private List<String> roles(Actor actor) {
        return analysis.file().statements().stream()
                .filter(s -> s instanceof Statement.Role role
                        && role.holder().actor().equals(actor.name()))
                .map(Statement::id)
                .toList();
    }
}
