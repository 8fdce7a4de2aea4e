package org.entente.show.draw;

import java.util.List;
import java.util.function.Function;
import org.entente.model.Balance;
import org.entente.model.BalanceStep;
import org.entente.model.Durability;
import org.entente.model.Likelihood;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.SignedNetwork;
import org.entente.show.markup.Markup;
import org.entente.show.words.Citations;
import org.entente.show.words.Wording;

/** The drawings of a report. Sign is shown by colour, by form (or line) and in words; colours come from the page's style sheet. */
public final class Drawings {
    private Drawings() {}

    /**
     * Dated statements by year, one lane per pair: cooperation above its line, conflict below. Every mark links to its passage.
     *
     * @param pairs the lanes, from the top
     * @param link where the name of a lane leads, as a fragment
     */
    public static void timeline(
            Markup to, List<PairHistory> pairs, Citations citations, Wording wording, Function<Pair, String> link) {
        new Timeline(to, citations, wording, link).draw(pairs);
    }

    /**
     * The signed network, its two sides left and right. Every tie links to its pair.
     *
     * @param link where a tie leads, as a fragment
     */
    public static void network(Markup to, SignedNetwork network, Balance balance, Function<Pair, String> link) {
        new NetworkDrawing(to, link).draw(network, balance);
    }

    /** How many ties {@link #network} draws at most, the heaviest first. */
    public static int tiesDrawn() {
        return NetworkDrawing.MOST_TIES;
    }

    /**
     * One small network per step in time, with a caption each.
     *
     * @param whole the split of the network as a whole, which decides who is drawn left and right
     */
    public static void course(Markup to, List<BalanceStep> steps, Balance whole) {
        new CourseDrawing(to, steps, whole).draw();
    }

    /** How many actors of these steps {@link #course} leaves out: it draws those with most ties. */
    public static int notDrawn(List<BalanceStep> steps) {
        return Math.max(0, CourseDrawing.actors(steps) - CourseDrawing.MOST_ACTORS);
    }

    /** The years of one pair as small bars: cooperation up, conflict down. */
    public static void sparkline(Markup to, PairHistory history, String label) {
        Sparkline.draw(to, history, label);
    }

    /** The seven bands of ICD 203 with one marked. */
    public static void likelihood(Markup to, Likelihood likelihood) {
        Scale.draw(to, likelihood);
    }

    /** The chance of still standing over the years, with its intervals. */
    public static void survival(Markup to, Durability durability) {
        new Survival(to, durability.horizons()).draw();
    }

    /** A bar of {@code value} on a scale that ends at {@code most}. */
    public static void bar(Markup to, double value, double most) {
        Scale.bar(to, value, most);
    }
}
