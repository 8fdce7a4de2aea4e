package org.entente.show.words;

import java.util.List;
import org.entente.model.Balance;
import org.entente.model.SignedTie;
import org.entente.model.Triad;

/** Who holds with whom, in sentences. */
public final class BalanceWords {
    private BalanceWords() {}

    /** How well the best split fits, whether that is proven, and whether it is the only one. */
    public static String split(Balance balance) {
        String count = balance.frustration() == 0
                ? "Every tie agrees with this split: friends together, enemies apart."
                : Figures.count(balance.frustrated().size(), "tie")
                        + (balance.frustrated().size() == 1 ? " goes" : " go") + " against it.";
        String proof = balance.optimal()
                ? " No split does better (proven)."
                : " Whether a split with fewer exists is not proven; at least " + Figures.plain(balance.lowerBound())
                        + " must go" + " against any.";
        String unique = balance.forced()
                ? " It is the only best split."
                : " Other splits do as well, so who stands where is in part arbitrary.";
        return count + proof + unique;
    }

    /** A tie that goes against the split, and how. */
    public static String frustrated(SignedTie tie, Wording wording) {
        String both = Wording.list(List.of(
                wording.name(tie.pair().first()), wording.name(tie.pair().second())));
        return Wording.capital(both)
                + (tie.sign() > 0 ? ": friendly, yet on opposite sides" : ": hostile, yet on one side")
                + " (" + Figures.signed(tie.weight()) + ").";
    }

    /** How many triads there are of each sort. */
    public static String triads(List<Triad> triads) {
        long common = triads.stream().filter(Triad::commonEnemy).count();
        long unbalanced = triads.stream().filter(t -> !t.balanced()).count();
        return Figures.count(triads.size(), "threesome") + " with a tie between every two: " + common
                + " of two friends with a common enemy, " + (triads.size() - common - unbalanced)
                + " of friends all round, " + unbalanced
                + " that go against \u201cthe enemy of my enemy is my friend\u201d.";
    }

    /** The triad in one sentence. */
    public static String triad(Triad triad, Wording wording) {
        String a = wording.name(triad.a());
        String b = wording.name(triad.b());
        String c = wording.name(triad.c());
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

    private static String enemy(String friend, String other, String enemy) {
        return Wording.capital(friend + " and " + other + " share the enemy " + enemy + ".");
    }

    private static String torn(String between, String one, String other) {
        return Wording.capital(between + " stands with both " + one + " and " + other + ", who are at odds.");
    }
}
