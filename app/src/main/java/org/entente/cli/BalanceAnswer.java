package org.entente.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceStudy;
import org.entente.model.Broker;
import org.entente.model.CaseFile;
import org.entente.model.Factions;
import org.entente.model.HeldTie;
import org.entente.model.SignedClustering;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;
import org.entente.model.Stability;
import org.entente.model.TriadCensus;
import org.entente.model.WhatIf;
import org.entente.pipeline.OpenNetworks;
import org.entente.pipeline.Sentences;

/** What is said of the balance of one network, on the screen: first the figures, then who, then what it hangs on. */
final class BalanceAnswer {
    private static final String INDENT = " ".repeat(12);
    /** So many rows of a list are printed unless all are wanted. */
    private static final int ROWS = 12;
    /** So many names of a group. */
    private static final int NAMES = 40;

    private final Screen screen;
    private final BalanceStudy study;
    private final Optional<WhatIf> what;
    private final SortedMap<String, Integer> dropped;
    private final Optional<Evidences> evidences;
    private final boolean all;

    BalanceAnswer(Screen screen, OpenNetworks.Answer answer, Optional<CaseFile> file, boolean all) {
        this.screen = screen;
        this.study = answer.study();
        this.what = answer.what();
        this.dropped = answer.dropped();
        this.evidences = file.map(f -> new Evidences(f, all));
        this.all = all;
    }

    void print(String title, double seconds) {
        SignedNetwork network = study.network();
        screen.line(title
                + (network.at().isKnown() ? ", at " + network.at() : "")
                + (what.isPresent() ? ", as supposed" : "")
                + Figure.took(seconds));
        screen.line(label("Actors") + Figure.grouped(network.actors().size()));
        screen.line(label("Ties") + Figure.grouped(network.ties().size()) + ": " + Figure.grouped(network.count(1))
                + " friendly (+), " + Figure.grouped(network.count(-1)) + " hostile (-)");
        dropped(network);
        if (network.ties().isEmpty()) {
            screen.line("No ties: nothing signed is said about two actors.");
        } else {
            triads();
            split();
            frustrated();
            study.factions().ifPresent(this::factions);
            held();
            brokers();
            study.stability().ifPresent(this::stability);
        }
        what.ifPresent(this::what);
    }

    private void dropped(SignedNetwork network) {
        String label = "Left out";
        for (Map.Entry<String, Integer> reason : dropped.entrySet()) {
            if (reason.getValue() > 0) {
                screen.paragraph(label(label), INDENT, reason.getKey() + ": " + Figure.grouped(reason.getValue()));
                label = "";
            }
        }
        List<Skipped> each = network.dropped();
        each.subList(0, shown(each.size()))
                .forEach(s ->
                        screen.paragraph(INDENT + "- ", INDENT + "  ", s.where().isEmpty() ? s.what() : s.where()));
        rest(each.size());
    }

    private void triads() {
        TriadCensus census = study.balance().census();
        screen.line();
        if (census.total() == 0) {
            screen.line(label("Triads") + "none: no three actors have a tie between every two");
            return;
        }
        screen.line(label("Triads") + Figure.grouped(census.total()) + ": " + Figure.grouped(census.balanced())
                + " balanced, " + Figure.grouped(census.weaklyBalanced()) + " weakly balanced");
        screen.line(INDENT + "+++ " + Figure.grouped(census.friends()) + " friends all round     +-- "
                + Figure.grouped(census.commonEnemy()) + " two friends with a common enemy");
        screen.line(INDENT + "++- " + Figure.grouped(census.torn()) + " one between two at odds   --- "
                + Figure.grouped(census.enemies()) + " all at odds");
        screen.paragraph(INDENT, INDENT, Sentences.degree(study.network(), study.balance()));
        SignedClustering.of(study.network(), census)
                .signed()
                .ifPresent(signed -> screen.line(INDENT + "Clustering by signs: " + Figure.of(signed)
                        + " (-1 to 1; 0 where signs do not multiply)"));
    }

    private void split() {
        screen.line();
        String label = "Two sides";
        for (String sentence : Sentences.split(study.network(), study.balance())) {
            screen.paragraph(label(label), INDENT, sentence);
            label = "";
        }
        int number = 1;
        for (List<ActorName> side : study.balance().sides()) {
            group("Side " + number++, side);
        }
        Set<ActorName> tied = new HashSet<>();
        study.balance().sides().forEach(tied::addAll);
        List<ActorName> others = study.network().actors().stream()
                .filter(actor -> !tied.contains(actor))
                .toList();
        if (!others.isEmpty()) {
            group("No ties", others);
        }
    }

    private void frustrated() {
        Balance balance = study.balance();
        List<SignedTie> ties = balance.frustrated().stream()
                .sorted(Comparator.<SignedTie, Boolean>comparing(
                                tie -> Sentences.standing(tie, balance).startsWith("Other"))
                        .thenComparing(tie -> -Math.abs(tie.weight()))
                        .thenComparing(SignedTie::pair))
                .toList();
        if (ties.isEmpty()) {
            return;
        }
        screen.line();
        screen.line("Ties that go against the two sides");
        for (SignedTie tie : ties.subList(0, shown(ties.size()))) {
            String standing = Sentences.standing(tie, balance);
            screen.line("  " + tie.pair().first() + (tie.sign() > 0 ? " + " : " - ")
                    + tie.pair().second() + (Math.abs(tie.weight()) == 1 ? "" : ", weight " + Figure.of(tie.weight()))
                    + (standing.isEmpty() ? "" : ". " + standing));
            evidences.ifPresent(e -> e.of(tie).printUnlessEmpty("      ", screen));
        }
        rest(ties.size());
    }

    private void factions(Factions factions) {
        screen.line();
        if (!Sentences.differ(factions, study.balance())) {
            screen.paragraph(
                    label("Factions"),
                    INDENT,
                    "The two sides are also the best grouping into "
                            + (factions.limit() == 0 ? "any number of groups." : "at most " + factions.limit() + "."));
            return;
        }
        screen.paragraph(label("Factions"), INDENT, Sentences.factions(factions, study.balance()));
        int number = 1;
        for (List<ActorName> group :
                factions.groups().subList(0, shown(factions.groups().size()))) {
            group("Group " + number++, group);
        }
        rest(factions.groups().size());
    }

    private void group(String name, List<ActorName> members) {
        int named = all ? members.size() : Math.min(NAMES, members.size());
        String names = members.stream().limit(named).map(ActorName::value).collect(Collectors.joining(", "));
        screen.paragraph(
                label("  " + name),
                INDENT,
                members.isEmpty()
                        ? "nobody"
                        : members.size() + ": " + names
                                + (named < members.size() ? " and " + (members.size() - named) + " more (--all)" : ""));
    }

    private void held() {
        List<HeldTie> held = study.held().stream().filter(h -> h.common() > 0).toList();
        if (!held.isEmpty()) {
            screen.line();
            screen.line("Friendships held by a common enemy");
            held.subList(0, shown(held.size())).forEach(h -> screen.paragraph("  ", "    ", Sentences.held(h)));
            rest(held.size());
        }
    }

    private void brokers() {
        List<Broker> brokers = study.brokers();
        if (!brokers.isEmpty()) {
            screen.line();
            screen.line("Between others: brokers and bridges");
            brokers.subList(0, shown(brokers.size())).forEach(b -> screen.paragraph("  ", "    ", Sentences.broker(b)));
            rest(brokers.size());
        }
    }

    private void stability(Stability stability) {
        double before = study.balance().frustration();
        screen.line();
        screen.line("With one actor left out");
        stability
                .actors()
                .subList(0, shown(stability.actors().size()))
                .forEach(w -> screen.paragraph("  ", "    ", Sentences.without(w, before)));
        rest(stability.actors().size());
        screen.line("With one tie left out");
        stability
                .ties()
                .subList(0, shown(stability.ties().size()))
                .forEach(w -> screen.paragraph("  ", "    ", Sentences.without(w, before)));
        rest(stability.ties().size());
    }

    private void what(WhatIf what) {
        screen.line();
        screen.paragraph(label("What if"), INDENT, Sentences.moved(what));
        Table table = new Table("", "before", "after");
        BalanceStudy before = what.before();
        BalanceStudy after = what.after();
        table.row(
                "actors",
                before.network().actors().size(),
                after.network().actors().size());
        table.row("ties", before.network().ties().size(), after.network().ties().size());
        table.row("balanced triads", degree(before), degree(after));
        table.row("against the split", against(before.balance()), against(after.balance()));
        table.print(INDENT, screen);
    }

    private static String degree(BalanceStudy study) {
        TriadCensus census = study.balance().census();
        return census.balanced() + " of " + census.total();
    }

    /** The frustration, or between what it lies. */
    static String against(Balance balance) {
        return balance.optimal()
                ? Figure.of(balance.frustration())
                : Figure.of(balance.lowerBound()) + " to " + Figure.of(balance.frustration());
    }

    private int shown(int size) {
        return all ? size : Math.min(ROWS, size);
    }

    private void rest(int size) {
        if (shown(size) < size) {
            screen.line(" " + more(size));
        }
    }

    private String more(int size) {
        return shown(size) < size ? " and " + (size - shown(size)) + " more (--all)" : "";
    }

    private static String label(String label) {
        return String.format("%-12s", label);
    }
}
