package org.entente.show.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.Factions;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Triad;
import org.entente.model.TriadCensus;

/** Who holds with whom, in sentences. Names come through a function that may give them their article. */
public final class BalanceWords {
    private BalanceWords() {}

    /** How well the best split fits, whether that is proven, and whether it is the only one. */
    public static String split(Balance balance) {
        int ties = balance.frustrated().size();
        String count = ties == 0
                ? "Every tie agrees with this split: friends together, enemies apart."
                : Figures.count(ties, "tie")
                        + (ties == 1 ? " goes" : " go")
                        + " against it"
                        + (balance.frustration() == ties
                                ? "."
                                : ", of weight " + Figures.whole(balance.frustration()) + " in all.");
        return count + proof(balance) + unique(balance);
    }

    private static String proof(Balance balance) {
        return balance.optimal()
                ? " No split does better (proven)."
                : " Whether a split with fewer exists is not proven: at least " + Figures.whole(balance.lowerBound())
                        + " must go against any, so this one is at most " + Figures.whole(balance.gap())
                        + " above the best.";
    }

    private static String unique(Balance balance) {
        if (balance.ways().isEmpty()) {
            return balance.optimal() ? " Whether other splits do as well was not found out." : "";
        }
        Balance.Ways ways = balance.ways().get();
        if (ways.forced()) {
            return " It is the only best split.";
        }
        long splits = ways.splits().orElse(Long.MAX_VALUE);
        String others = splits == Long.MAX_VALUE
                ? " Other splits do as well"
                : splits == 2 ? " One other split does as well" : " There are " + splits + " best splits";
        return others + ", so who stands where is in part arbitrary"
                + (ways.always().isEmpty() && ways.sometimes().isEmpty()
                        ? "."
                        : ": " + Figures.count(ways.always().size(), "tie")
                                + (ways.always().size() == 1 ? " goes" : " go") + " against every one of them, "
                                + ways.sometimes().size() + " against some only.");
    }

    /** How the parts of the network that no tie joins bear on the split; empty where there is but one. */
    public static String parts(SignedNetwork network) {
        int parts = network.parts().size();
        return parts < 2
                ? ""
                : "The network falls into " + parts
                        + " parts that no tie joins; how their sides go together is arbitrary.";
    }

    /** A tie that goes against the split, and how. */
    public static String frustrated(SignedTie tie, Function<ActorName, String> names) {
        return Wording.capital(both(tie.pair(), names))
                + (tie.sign() > 0 ? ": friendly, yet on opposite sides" : ": hostile, yet on one side")
                + " (" + Figures.signed(tie.weight()) + ").";
    }

    /** A tie and its sign. */
    public static String tie(SignedTie tie, Function<ActorName, String> names) {
        return Wording.capital(both(tie.pair(), names)) + ": " + (tie.sign() > 0 ? "friendly" : "hostile") + " ("
                + Figures.signed(tie.weight()) + ").";
    }

    /** Whether a tie goes against every best split or against this one only; empty where that is not known. */
    public static String standing(SignedTie tie, Balance balance) {
        if (balance.ways().isEmpty() || balance.ways().get().forced()) {
            return "";
        }
        return balance.ways().get().always().stream().anyMatch(t -> t.pair().equals(tie.pair()))
                ? "In every best split."
                : "Other best splits avoid it.";
    }

    /** How many triads there are of each sort. */
    public static String triads(TriadCensus census) {
        return Figures.count(census.total(), "triad") + " (a tie between every two): " + census.commonEnemy()
                + " of two friends with a common enemy, " + census.friends() + " of friends all round; "
                + (census.torn() + census.enemies()) + " go against \u201cthe enemy of my enemy is my friend\u201d: in "
                + census.torn() + " one stands between two who are at odds, in " + census.enemies()
                + " all three are at odds.";
    }

    /**
     * The degree of balance in plain words, against what chance would give: with a share p of friendly ties and signs drawn
     * independently, p³ + 3p(1 − p)² of all triads are balanced. Empty where there are no triads.
     */
    public static String degree(SignedNetwork network, Balance balance) {
        TriadCensus census = balance.census();
        if (census.degree().isEmpty()) {
            return "";
        }
        double degree = census.degree().getAsDouble();
        double p = (double) network.count(1) / network.ties().size();
        double chance = p * p * p + 3 * p * (1 - p) * (1 - p);
        String words = degree == 1
                ? "Every triad is balanced"
                : degree >= 0.9
                        ? "Nearly all triads are balanced"
                        : degree >= 0.7
                                ? "Most triads are balanced"
                                : degree > 0.5
                                        ? "More triads are balanced than not"
                                        : degree == 0.5
                                                ? "Half of the triads are balanced"
                                                : "Most triads are not balanced";
        return words + ": " + Figures.percent(degree)
                + ", where signs drawn by chance, as many of them friendly as here, would make "
                + Figures.percent(chance) + ". Allowing for more than two sides, "
                + Figures.percent(census.weakDegree().orElse(0)) + " hold."
                + (balance.walks().isPresent()
                        ? " Longer chains of ties counted in (walk balance): "
                                + Figures.share(balance.walks().getAsDouble()) + " of 1."
                        : "");
    }

    /** The triad in one sentence. */
    public static String triad(Triad triad, Function<ActorName, String> names) {
        String a = names.apply(triad.a());
        String b = names.apply(triad.b());
        String c = names.apply(triad.c());
        int friends = (triad.ab() > 0 ? 1 : 0) + (triad.bc() > 0 ? 1 : 0) + (triad.ac() > 0 ? 1 : 0);
        if (friends == 1) {
            return triad.ab() > 0 ? enemy(a, b, c) : triad.bc() > 0 ? enemy(b, c, a) : enemy(a, c, b);
        }
        if (friends == 2) {
            return triad.ab() < 0 ? torn(c, a, b) : triad.bc() < 0 ? torn(a, b, c) : torn(b, a, c);
        }
        return friends == 3
                ? Wording.capital(a + ", " + b + " and " + c + " hold together.")
                : Wording.capital(a + ", " + b + " and " + c + " are all at odds with one another.");
    }

    /** Whether the factions say anything that the two sides do not. */
    public static boolean differ(Factions factions, Balance balance) {
        Set<Set<ActorName>> sides = new HashSet<>();
        balance.sides().stream().filter(side -> !side.isEmpty()).forEach(side -> sides.add(Set.copyOf(side)));
        Set<Set<ActorName>> groups = new HashSet<>();
        factions.groups().forEach(group -> groups.add(Set.copyOf(group)));
        return !groups.equals(sides) || !factions.neutral().isEmpty();
    }

    /** How well the factions fit, beside the two sides. */
    public static String factions(Factions factions, Balance balance) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                (factions.limit() == 0 ? "With any number of groups" : "With at most " + factions.limit() + " groups")
                        + ", the best grouping has " + factions.groups().size() + ": "
                        + Figures.count(factions.frustration(), "tie") + (factions.frustration() == 1 ? " goes" : " go")
                        + " against it, where " + balance.frustrated().size() + " go against the two sides.");
        sentences.add(
                factions.optimal()
                        ? "No such grouping does better (proven)."
                        : "Whether a better one exists is not proven: at least " + factions.lowerBound()
                                + " must go against any.");
        if (!factions.neutral().isEmpty()) {
            sentences.add("As well elsewhere or alone, so neutral here, though placed for that count: "
                    + Wording.list(
                            factions.neutral().stream().map(ActorName::value).toList()) + ".");
        }
        return String.join(" ", sentences);
    }

    static String both(Pair pair, Function<ActorName, String> names) {
        return Wording.list(List.of(names.apply(pair.first()), names.apply(pair.second())));
    }

    private static String enemy(String friend, String other, String enemy) {
        return Wording.capital(friend + " and " + other + " share the enemy " + enemy + ".");
    }

    private static String torn(String between, String one, String other) {
        return Wording.capital(between + " stands with both " + one + " and " + other + ", who are at odds.");
    }
}
