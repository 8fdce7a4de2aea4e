package org.entente.show.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Analysis;
import org.entente.model.Balance;
import org.entente.model.BalanceStep;
import org.entente.model.Broker;
import org.entente.model.Factions;
import org.entente.model.HeldTie;
import org.entente.model.Pair;
import org.entente.model.SignedTie;
import org.entente.model.Triad;
import org.entente.show.words.BalanceWords;
import org.entente.show.words.Figures;
import org.entente.show.words.StandingWords;
import org.entente.show.words.Wording;

/** Who stands with whom: sides, factions, triads, common enemies, brokers, and how that went in time. */
final class Standing {
    /** More are in {@code report.json} only. */
    private static final int LISTED = 200;

    private static final int MOVES = 3;

    private final Analysis analysis;
    private final Wording wording;
    private final Markdown to;

    Standing(Analysis analysis, Wording wording, Markdown to) {
        this.analysis = analysis;
        this.wording = wording;
        this.to = to;
    }

    void network() {
        to.heading(2, "Who stands with whom");
        if (analysis.network().ties().isEmpty()) {
            to.paragraph("The statements found give no signed tie between two actors.");
            return;
        }
        sides(analysis.balance());
        analysis.study()
                .factions()
                .filter(factions -> BalanceWords.differ(factions, analysis.balance()))
                .ifPresent(this::factions);
        triads(analysis.balance());
        held();
        brokers();
        course();
        ties();
    }

    private void sides(Balance balance) {
        String which = "One side:";
        for (List<ActorName> side : balance.sides()) {
            if (!side.isEmpty()) {
                to.item(which, list(side), List.of());
                which = "The other side:";
            }
        }
        to.end();
        to.paragraph(BalanceWords.split(balance));
        String parts = BalanceWords.parts(analysis.network());
        if (!parts.isEmpty()) {
            to.paragraph(parts);
        }
        for (SignedTie tie : few(balance.frustrated())) {
            String standing = BalanceWords.standing(tie, balance);
            to.item(
                    BalanceWords.frustrated(tie, wording::name) + (standing.isEmpty() ? "" : " " + standing),
                    tie.statements());
        }
        to.end();
    }

    private void factions(Factions factions) {
        to.paragraph(BalanceWords.factions(factions, analysis.balance()));
        factions.groups().forEach(group -> to.item(list(group), List.of()));
        to.end();
    }

    private void triads(Balance balance) {
        if (balance.census().total() == 0) {
            return;
        }
        to.paragraph(BalanceWords.triads(balance.census()));
        to.paragraph(BalanceWords.degree(analysis.network(), balance));
        few(balance.triads().stream()
                        .filter(triad -> triad.commonEnemy() || !triad.balanced())
                        .toList())
                .forEach(triad -> to.item(BalanceWords.triad(triad, wording::name), support(triad)));
        to.end();
    }

    private void held() {
        List<HeldTie> held =
                analysis.study().held().stream().filter(tie -> tie.common() > 0).toList();
        if (!held.isEmpty()) {
            to.heading(3, "Friendships held by a common enemy");
            for (HeldTie tie : few(held)) {
                List<String> support = new ArrayList<>(first(tie.tie().pair()));
                for (ActorName enemy : tie.enemies()) {
                    support.addAll(first(Pair.of(tie.tie().pair().first(), enemy)));
                    support.addAll(first(Pair.of(tie.tie().pair().second(), enemy)));
                }
                to.item(StandingWords.held(tie, wording::name), support);
            }
            to.end();
        }
    }

    private void brokers() {
        if (!analysis.study().brokers().isEmpty()) {
            to.heading(3, "Between others");
            for (Broker broker : few(analysis.study().brokers())) {
                List<String> support = new ArrayList<>();
                broker.torn().forEach(pair -> support.addAll(first(pair)));
                broker.bridges().forEach(tie -> support.addAll(first(tie.pair())));
                to.item(
                        StandingWords.broker(broker, wording::name),
                        support.stream().distinct().toList());
            }
            to.end();
        }
    }

    private void course() {
        if (analysis.course().isEmpty()) {
            return;
        }
        to.heading(3, "In time");
        to.paragraph("The network as of the end of each year, older statements counting less.");
        to.columns(
                "As of", "Ties#", "Balanced triads#", "Against the split#", "What moved it most", "Who changed sides");
        for (BalanceStep step : analysis.course()) {
            Balance balance = step.balance();
            to.row(
                    List.of(),
                    step.label(),
                    Integer.toString(step.network().ties().size()),
                    balance.census().balanced() + " of " + balance.census().total(),
                    (balance.optimal() ? "" : "at most ") + Figures.whole(balance.frustration()),
                    step.moved().stream()
                            .limit(MOVES)
                            .map(move -> StandingWords.move(move, wording::name))
                            .collect(Collectors.joining("; ")),
                    list(step.movers()));
        }
        to.end();
    }

    private void ties() {
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

    private List<String> support(Triad triad) {
        List<String> support = new ArrayList<>(first(Pair.of(triad.a(), triad.b())));
        support.addAll(first(Pair.of(triad.b(), triad.c())));
        support.addAll(first(Pair.of(triad.a(), triad.c())));
        return support;
    }

    /** The weightiest statement of a pair's tie. */
    private List<String> first(Pair pair) {
        return analysis.network().tie(pair.first(), pair.second()).map(SignedTie::statements).stream()
                .flatMap(List::stream)
                .limit(1)
                .toList();
    }

    private static String list(List<ActorName> actors) {
        return Wording.list(actors.stream().map(ActorName::value).toList());
    }

    private static <T> List<T> few(List<T> items) {
        return items.subList(0, Math.min(LISTED, items.size()));
    }
}
