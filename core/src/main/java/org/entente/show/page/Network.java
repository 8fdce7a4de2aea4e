package org.entente.show.page;

import java.util.Comparator;
import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;
import org.entente.show.draw.Drawings;
import org.entente.show.markup.Markup;
import org.entente.show.words.BalanceWords;
import org.entente.show.words.Dates;
import org.entente.show.words.Figures;
import org.entente.show.words.Wording;

/** Who holds with whom against whom: the network, its best split, and where the split fails. */
final class Network {
    private static final int SHOWN = 10;
    /** More are in {@code report.json} only. */
    private static final int FOLDED = 200;

    private Network() {}

    static void write(Page page) {
        page.section("network", "Who stands with whom", () -> {
            SignedNetwork network = page.analysis().network();
            if (network.ties().isEmpty()) {
                page.to().element("p", "The statements found give no signed tie between two actors.", "class", "empty");
                return;
            }
            draw(page, network);
            split(page, page.analysis().balance());
            Standing.factions(page);
            Triads.write(page);
            Standing.held(page);
            Standing.brokers(page);
            Course.write(page);
            ties(page, network);
        });
    }

    private static void draw(Page page, SignedNetwork network) {
        Markup to = page.to();
        String at = network.at().isKnown()
                ? "As the statements up to " + Dates.words(network.at()) + " have it, older ones counting less."
                : "All statements together, whatever their date.";
        String drawn = network.ties().size() > Drawings.tiesDrawn()
                ? " The " + Drawings.tiesDrawn() + " heaviest of "
                        + network.ties().size() + " ties are drawn."
                : "";
        to.element("p", at + " Each tie leads to its pair." + drawn);
        to.within(
                "ul",
                () -> {
                    entry(to, "pos", "solid, +: friendly");
                    entry(to, "neg", "dashed, \u2212: hostile");
                    to.element("li", "thicker: more weight");
                    if (!page.analysis().balance().frustrated().isEmpty()) {
                        to.element("li", "yellow halo: a tie that goes against the split");
                    }
                },
                "class",
                "legend",
                "aria-label",
                "Legend of the network");
        page.drawing(
                "Network, drawn",
                () -> Drawings.network(to, network, page.analysis().balance(), page::pairLink));
    }

    static void entry(Markup to, String sign, String words) {
        to.within("li", () -> {
            to.within(
                    "svg",
                    () -> to.within(
                            "g",
                            () -> to.empty("path", "class", "line", "d", "M 0 7 H 34", "stroke-width", "3"),
                            "class",
                            "tie " + sign),
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "viewBox",
                    "0 0 34 14",
                    "width",
                    "34",
                    "height",
                    "14",
                    "aria-hidden",
                    "true");
            to.text(" " + words);
        });
    }

    private static void split(Page page, Balance balance) {
        Markup to = page.to();
        to.element("h3", "The best split into two sides");
        List<String> sides = balance.sides().stream()
                .filter(side -> !side.isEmpty())
                .map(side -> names(side))
                .toList();
        if (sides.size() == 2) {
            to.within("div", () -> sides.forEach(side -> to.element("p", side)), "class", "sides");
        } else {
            sides.forEach(side -> to.element("p", "All on one side: " + side + "."));
        }
        to.element("p", BalanceWords.split(balance));
        String parts = BalanceWords.parts(page.analysis().network());
        if (!parts.isEmpty()) {
            to.element("p", parts);
        }
        if (!balance.frustrated().isEmpty()) {
            frustrated(page, heaviestFirst(balance.frustrated()));
        }
        instead(page, balance);
    }

    /** Ties that satisfy this split, but not every best one. */
    private static void instead(Page page, Balance balance) {
        List<SignedTie> others = balance.ways().map(Balance.Ways::sometimes).orElse(List.of()).stream()
                .filter(tie ->
                        balance.frustrated().stream().noneMatch(t -> t.pair().equals(tie.pair())))
                .toList();
        if (!others.isEmpty()) {
            page.folded(
                    Figures.count(others.size(), "tie") + (others.size() == 1 ? " goes" : " go")
                            + " against other best splits instead",
                    () -> page.to().within("ul", () -> heaviestFirst(others).stream()
                            .limit(FOLDED)
                            .forEach(tie -> page.to().within("li", () -> {
                                page.to().text(BalanceWords.tie(tie, page.wording()::name));
                                page.cite(tie.statements());
                            }))));
        }
    }

    private static List<SignedTie> heaviestFirst(List<SignedTie> ties) {
        return ties.stream()
                .sorted(Comparator.<SignedTie>comparingDouble(tie -> -Math.abs(tie.weight()))
                        .thenComparing(SignedTie::pair))
                .toList();
    }

    private static void frustrated(Page page, List<SignedTie> ties) {
        Markup to = page.to();
        to.within("ul", () -> ties.stream().limit(SHOWN).forEach(tie -> frustrated(page, tie)));
        if (ties.size() > SHOWN) {
            page.folded(
                    "The other " + (ties.size() - SHOWN) + " ties that go against it",
                    () -> to.within(
                            "ul", () -> ties.stream().skip(SHOWN).limit(FOLDED).forEach(tie -> frustrated(page, tie))));
        }
    }

    private static void frustrated(Page page, SignedTie tie) {
        page.to().within("li", () -> {
            page.to().text(BalanceWords.frustrated(tie, page.wording()::name));
            String standing = BalanceWords.standing(tie, page.analysis().balance());
            page.to().text(standing.isEmpty() ? "" : " " + standing);
            page.cite(tie.statements());
        });
    }

    private static String names(List<ActorName> actors) {
        return Wording.list(actors.stream().map(ActorName::value).toList());
    }

    private static void ties(Page page, SignedNetwork network) {
        Markup to = page.to();
        List<SignedTie> ties = heaviestFirst(network.ties());
        page.folded(
                "All " + ties.size() + " ties as a table",
                () -> page.table(
                        "Ties of the network, the heaviest first",
                        List.of("Between", "Sign", "Weight#", "Cooperation#", "Conflict#", "Statements"),
                        () -> ties.forEach(tie -> to.within("tr", () -> {
                            page.rowHead(
                                    tie.pair().first() + " and " + tie.pair().second());
                            to.within("td", () -> page.sign(tie.sign()));
                            page.figure(Figures.signed(tie.weight()));
                            page.figure(Figures.signed(tie.cooperation()));
                            page.figure(Figures.signed(tie.conflict()));
                            to.within("td", () -> page.cite(tie.statements()));
                        })),
                        "list"));
        if (!network.dropped().isEmpty()) {
            page.folded(
                    "Pairs without a tie (" + network.dropped().size() + ")",
                    () -> to.within("ul", () -> network.dropped().stream()
                            .map(Skipped::sentence)
                            .forEach(sentence -> to.element("li", sentence))));
        }
    }
}
