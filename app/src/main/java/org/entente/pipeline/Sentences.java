package org.entente.pipeline;

import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceStep;
import org.entente.model.Broker;
import org.entente.model.Factions;
import org.entente.model.HeldTie;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Stability;
import org.entente.model.WhatIf;
import org.entente.show.words.BalanceWords;
import org.entente.show.words.StandingWords;

/** Balance in the same sentences as in the report, for any screen; names stand as they are. */
public final class Sentences {
    private Sentences() {}

    /** How well the best split fits, whether that is proven, whether it is the only one, and what it says across parts. */
    public static List<String> split(SignedNetwork network, Balance balance) {
        return List.of(BalanceWords.split(balance), BalanceWords.parts(network)).stream()
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** The degree of balance; empty where there are no triads. */
    public static String degree(SignedNetwork network, Balance balance) {
        return BalanceWords.degree(network, balance);
    }

    /** Whether a tie goes against every best split; empty where that is not known. */
    public static String standing(SignedTie tie, Balance balance) {
        return BalanceWords.standing(tie, balance);
    }

    public static boolean differ(Factions factions, Balance balance) {
        return BalanceWords.differ(factions, balance);
    }

    public static String factions(Factions factions, Balance balance) {
        return BalanceWords.factions(factions, balance);
    }

    public static String held(HeldTie held) {
        return StandingWords.held(held, ActorName::value);
    }

    public static String broker(Broker broker) {
        return StandingWords.broker(broker, ActorName::value);
    }

    public static String move(BalanceStep.Move move) {
        return StandingWords.move(move, ActorName::value);
    }

    public static String moved(WhatIf what) {
        return StandingWords.moved(what);
    }

    public static String without(Stability.WithoutActor without, double frustration) {
        return StandingWords.without(without, frustration);
    }

    public static String without(Stability.WithoutTie without, double frustration) {
        return StandingWords.without(without, frustration);
    }
}
