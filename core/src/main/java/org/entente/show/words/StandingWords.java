package org.entente.show.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.ActorName;
import org.entente.model.BalanceStep;
import org.entente.model.Broker;
import org.entente.model.Edit;
import org.entente.model.HeldTie;
import org.entente.model.Pair;
import org.entente.model.Stability;
import org.entente.model.WhatIf;

/** Single ties and actors in sentences: what holds a friendship, who stands between others, what moved. */
public final class StandingWords {
    /** How many names stand in a sentence before the rest is counted. */
    private static final int NAMED = 8;

    private StandingWords() {}

    /** A friendship that hangs on common enemies, and what would be without them. */
    public static String held(HeldTie held, Function<ActorName, String> names) {
        String of = held.common() == held.balanced()
                ? held.balanced() == 1
                        ? "the one balanced triad it is part of is against a common enemy"
                        : "all " + held.balanced() + " balanced triads it is part of are against a common enemy"
                : held.common() + " of the " + held.balanced() + " balanced triads it is part of "
                        + (held.common() == 1 ? "is" : "are") + " against a common enemy";
        return Wording.capital(BalanceWords.both(held.tie().pair(), names)) + ": " + of + ", "
                + some(held.enemies(), names) + ". " + without(held, names);
    }

    private static String without(HeldTie held, Function<ActorName, String> names) {
        String gone = held.enemies().size() == 1
                ? "Without " + names.apply(held.enemies().get(0))
                : "Without them all";
        return switch (held.counterfactual()) {
            case TOGETHER -> gone + ", the two would still stand on one side.";
            case EITHER -> gone + ", the two could as well stand on opposite sides.";
            case APART -> gone + ", the two would stand on opposite sides.";
            case ALONE -> gone + ", nothing but their own tie would hold the two together.";
            case UNKNOWN -> "What would be without was not worked out.";
        };
    }

    /** An actor that stands between others. */
    public static String broker(Broker broker, Function<ActorName, String> names) {
        List<String> parts = new ArrayList<>();
        if (!broker.torn().isEmpty()) {
            parts.add("is friends with both sides of "
                    + Figures.count(broker.torn().size(), "quarrel") + " ("
                    + cut(broker.torn().stream()
                            .map(pair -> names.apply(pair.first()) + " against " + names.apply(pair.second()))
                            .toList())
                    + ")");
        }
        if (!broker.bridges().isEmpty()) {
            parts.add("has "
                    + Figures.count(broker.bridges().size(), "friend") + " on the other side ("
                    + cut(broker.bridges().stream()
                            .map(tie -> names.apply(tie.pair().other(broker.actor())))
                            .toList())
                    + ")");
        }
        if (broker.cut()) {
            parts.add("holds the network together: without it, it falls apart");
        }
        return Wording.capital(names.apply(broker.actor())) + " " + String.join("; ", parts) + ".";
    }

    /** A tie that came, went or turned. */
    public static String move(BalanceStep.Move move, Function<ActorName, String> names) {
        String what = move.before() == 0
                ? "come in, " + sign(move.after())
                : move.after() == 0 ? "gone, were " + sign(move.before()) : "turned " + sign(move.after());
        String effect = move.triads() == 0
                ? move.frustrated() ? "against the split" : "no triad moved"
                : (move.triads() > 0 ? "balance up by " : "balance down by ") + Math.abs(move.triads());
        return BalanceWords.both(move.pair(), names) + ": " + what + " (" + effect + ")";
    }

    /** How many ties of a step go against its split. */
    public static String against(BalanceStep step) {
        int ties = step.network().ties().size();
        int against = step.balance().frustrated().size();
        return (step.balance().optimal() ? "" : "at most ") + against + " of " + Figures.count(ties, "tie")
                + " against the split";
    }

    private static String sign(int sign) {
        return sign > 0 ? "friendly" : "hostile";
    }

    /** Who changed sides when something is supposed otherwise. */
    public static String moved(WhatIf what) {
        String supposed =
                String.join("; ", what.edits().stream().map(Edit::words).toList());
        String certain =
                what.before().balance().forced() && what.after().balance().forced()
                        ? ""
                        : " Other best splits may differ.";
        return "Supposed: " + supposed + ". "
                + (what.movers().isEmpty()
                        ? "Within the parts that ties join, nobody changes sides in the splits shown."
                        : Figures.count(what.movers().size(), "actor")
                                + (what.movers().size() == 1 ? " changes" : " change") + " sides in the splits shown: "
                                + Wording.list(what.movers().stream()
                                        .map(ActorName::value)
                                        .toList())
                                + ".")
                + certain;
    }

    /** What leaving out one actor changes. */
    public static String without(Stability.WithoutActor without, double frustration) {
        return "Without " + without.actor() + ": " + changed(without.frustration(), frustration, without.movers());
    }

    /** What leaving out one tie changes. */
    public static String without(Stability.WithoutTie without, double frustration) {
        Pair pair = without.tie().pair();
        return "Without the tie of " + pair.first() + " and " + pair.second() + ": "
                + changed(without.frustration(), frustration, without.movers());
    }

    private static String changed(int now, double before, List<ActorName> movers) {
        return Figures.whole(before) + " becomes " + now
                + (movers.isEmpty()
                        ? "; nobody has to change sides"
                        : "; must change sides: " + some(movers, ActorName::value));
    }

    private static String some(List<ActorName> actors, Function<ActorName, String> names) {
        List<String> all = actors.stream().map(names).toList();
        return all.size() <= NAMED
                ? Wording.list(all)
                : Wording.list(Stream.concat(all.stream().limit(NAMED), Stream.of((all.size() - NAMED) + " others"))
                        .toList());
    }

    private static String cut(List<String> parts) {
        return parts.size() <= NAMED
                ? String.join(", ", parts)
                : String.join(", ", parts.subList(0, NAMED)) + " and " + (parts.size() - NAMED) + " more";
    }
}
