package org.entente.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceQuestion;
import org.entente.model.Edit;
import org.entente.model.EdtfDate;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Triad;
import org.entente.pipeline.OpenNetworks;
import org.entente.pipeline.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code network}: who stands with whom against whom. */
@Command(
        name = "network",
        description = "Shows who stands with whom against whom, at a date: ties, sides and triads.",
        footer = {
            "  entente network entente-out/text.entente --at 2011",
            "  entente network entente-out/text.entente --without \"United States\"",
            "  entente network entente-out/text.entente --json"
        })
final class Network extends Task {
    private static final BalanceQuestion QUESTION = new BalanceQuestion(false, -1, false, Duration.ofSeconds(60));

    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Option(
            names = "--at",
            paramLabel = "EDTF",
            converter = Dates.class,
            description = "Date of the network, e.g. 2011 or 2011-03 (default: all statements, none decayed).")
    private EdtfDate at = EdtfDate.UNKNOWN;

    @Mixin
    private final Supposed supposed = new Supposed();

    @Option(names = "--json", description = "Print network and balance as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        OpenNetworks open = OpenNetworks.of(of.open(), at);
        List<Edit> edits = supposed.in(open);
        OpenNetworks.Answer answer;
        try (ProgressLine progress = new ProgressLine(around())) {
            answer = open.study(edits, QUESTION, progress);
        }
        if (json) {
            screen().data(to -> OpenNetworks.networkJson(answer, to));
            return Exit.OK;
        }
        print(answer.study().network(), answer.study().balance());
        answer.what().ifPresent(what -> {
            screen().line();
            screen().paragraph("", "", Sentences.moved(what));
        });
        return Exit.OK;
    }

    private void print(SignedNetwork network, Balance balance) {
        screen().line("Network " + (at.isKnown() ? "at " + at : "of all statements") + ": "
                + network.actors().size() + " actors, " + network.ties().size() + " ties");
        if (network.ties().isEmpty()) {
            screen().line("No ties: nothing signed is said about two actors"
                    + (at.isKnown() ? " up to that date. Maybe leave out --at." : "."));
            return;
        }
        ties(network);
        sides(network, balance);
        triads(balance);
    }

    private void ties(SignedNetwork network) {
        Table table = new Table("tie", "", "", "weight", "for", "against", "statements");
        for (SignedTie tie : network.ties()) {
            table.row(
                    tie.pair().first(),
                    tie.sign() > 0 ? "+" : "-",
                    tie.pair().second(),
                    figure(tie.weight()),
                    figure(tie.cooperation()),
                    figure(tie.conflict()),
                    tie.statements().size());
        }
        screen().line();
        table.print("", screen());
    }

    private void sides(SignedNetwork network, Balance balance) {
        screen().line();
        int number = 1;
        for (List<ActorName> side : balance.sides()) {
            String names = side.stream().map(ActorName::value).collect(Collectors.joining(", "));
            screen().paragraph("Side " + number++ + "  ", "        ", names.isEmpty() ? "nobody" : names);
        }
        Sentences.split(network, balance).forEach(sentence -> screen().paragraph("", "", sentence));
        for (SignedTie tie : balance.frustrated()) {
            screen().line("  " + tie.pair().first() + (tie.sign() > 0 ? " + " : " - ")
                    + tie.pair().second());
        }
    }

    private void triads(Balance balance) {
        List<Triad> triads = balance.triads();
        screen().line();
        screen().line("Triads: " + balance.census().total() + ", balanced "
                + balance.census().balanced() + ", of those with a common enemy "
                + balance.census().commonEnemy());
        if (triads.isEmpty()) {
            return;
        }
        Table table = new Table("a", "b", "c", "ab", "bc", "ac", "");
        for (Triad triad : triads) {
            table.row(
                    triad.a(),
                    triad.b(),
                    triad.c(),
                    sign(triad.ab()),
                    sign(triad.bc()),
                    sign(triad.ac()),
                    triad.commonEnemy() ? "common enemy" : triad.balanced() ? "balanced" : "unbalanced");
        }
        table.print("", screen());
    }

    private static String sign(int sign) {
        return sign > 0 ? "+" : "-";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%+.1f", value);
    }
}
