package org.entente.show.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Analysis;
import org.entente.model.Balance;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.entente.model.Triad;
import org.entente.show.words.BalanceWords;
import org.entente.show.words.Citations;
import org.entente.show.words.Dates;
import org.entente.show.words.Figures;
import org.entente.show.words.InTime;
import org.entente.show.words.Wording;

/** Who did what to whom and when, who stands with whom, and who they are. */
final class Relations {
    private static final int PAIRS = 12;

    private final Analysis analysis;
    private final Citations citations;
    private final Wording wording;
    private final Markdown to;

    Relations(Analysis analysis, Citations citations, Wording wording, Markdown to) {
        this.analysis = analysis;
        this.citations = citations;
        this.wording = wording;
        this.to = to;
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
        for (Statement statement : dated) {
            to.row(
                    List.of(statement.id()),
                    Dates.words(statement.evidence().date()),
                    statement.sign() > 0 ? "cooperation" : "conflict",
                    wording.sentence(statement));
        }
        to.end();
    }

    void network() {
        Balance balance = analysis.balance();
        to.heading(2, "Who stands with whom");
        if (analysis.network().ties().isEmpty()) {
            to.paragraph("The statements found give no signed tie between two actors.");
            return;
        }
        String which = "One side:";
        for (List<ActorName> side : balance.sides()) {
            if (!side.isEmpty()) {
                to.item(which, Wording.list(side.stream().map(ActorName::value).toList()), List.of());
                which = "The other side:";
            }
        }
        to.end();
        to.paragraph(BalanceWords.split(balance));
        for (SignedTie tie : balance.frustrated()) {
            to.item(BalanceWords.frustrated(tie, wording::name), tie.statements());
        }
        to.end();
        to.paragraph(BalanceWords.triads(balance.census()));
        balance.triads().stream()
                .filter(triad -> triad.commonEnemy() || !triad.balanced())
                .forEach(this::triad);
        to.end();
        to.columns("Tie", "Sign", "Weight#", "Statements");
        for (SignedTie tie : analysis.network().ties()) {
            to.row(
                    tie.statements(),
                    tie.pair().first() + " and " + tie.pair().second(),
                    tie.sign() > 0 ? "friendly" : "hostile",
                    Figures.signed(tie.weight()),
                    "");
        }
        to.end();
    }

    private void triad(Triad triad) {
        List<String> support = new ArrayList<>();
        analysis.network()
                .tie(triad.a(), triad.b())
                .ifPresent(tie -> support.add(tie.statements().get(0)));
        analysis.network()
                .tie(triad.b(), triad.c())
                .ifPresent(tie -> support.add(tie.statements().get(0)));
        analysis.network()
                .tie(triad.a(), triad.c())
                .ifPresent(tie -> support.add(tie.statements().get(0)));
        to.item(BalanceWords.triad(triad, wording::name), support);
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
        citations.of(history.statements()).stream()
                .sorted(InTime.order(citations))
                .forEach(statement -> to.item(wording.sentence(statement), List.of(statement.id())));
        to.end();
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
