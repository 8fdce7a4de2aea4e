package org.entente.show.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceStep;
import org.entente.model.Pair;
import org.entente.model.SignedTie;
import org.entente.show.markup.Markup;
import org.entente.show.words.StandingWords;

/**
 * One small network per step in time, all with their actors at the same places: left and right by the split of the whole, filled
 * or open by the split of the step. Ties as in the large drawing; a cross and a halo mark those against the step's split.
 */
final class CourseDrawing {
    static final int MOST_ACTORS = 14;
    private static final int MOST_TIES = 40;
    private static final double WIDTH = 380;
    private static final double HEIGHT = 216;
    private static final double ACROSS = 64;
    private static final double DOWN = 92;
    private static final double DOT = 5.5;
    private static final int LONGEST = 15;

    private final Markup to;
    private final List<BalanceStep> steps;
    private final Map<ActorName, Spot> spots = new TreeMap<>();

    /** Where an actor is drawn: -1 left, 1 right. */
    private record Spot(double x, double y, int side) {}

    CourseDrawing(Markup to, List<BalanceStep> steps, Balance whole) {
        this.to = to;
        this.steps = steps;
        List<ActorName> actors = chosen(steps);
        Set<ActorName> second = whole.sides().size() < 2
                ? Set.of()
                : new HashSet<>(whole.sides().get(1));
        place(actors.stream().filter(a -> !second.contains(a)).toList(), -1);
        place(actors.stream().filter(second::contains).toList(), 1);
    }

    /** How many actors occur in the steps. */
    static int actors(List<BalanceStep> steps) {
        return counts(steps).size();
    }

    private static Map<ActorName, Integer> counts(List<BalanceStep> steps) {
        Map<ActorName, Integer> counts = new TreeMap<>();
        for (BalanceStep step : steps) {
            for (SignedTie tie : step.network().ties()) {
                counts.merge(tie.pair().first(), 1, Integer::sum);
                counts.merge(tie.pair().second(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Those with most ties in all steps together, by name. */
    private static List<ActorName> chosen(List<BalanceStep> steps) {
        return counts(steps).entrySet().stream()
                .sorted(Comparator.<Map.Entry<ActorName, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_ACTORS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Half an ellipse, from the top to the bottom. */
    private void place(List<ActorName> actors, int side) {
        for (int i = 0; i < actors.size(); i++) {
            double angle = StrictMath.PI * ((i + 0.5) / actors.size() - 0.5);
            spots.put(
                    actors.get(i),
                    new Spot(
                            WIDTH / 2 + side * (14 + ACROSS * StrictMath.cos(angle)),
                            HEIGHT / 2 + DOWN * StrictMath.sin(angle),
                            side));
        }
    }

    void draw() {
        to.within(
                "div",
                () -> steps.forEach(step -> to.within("figure", () -> {
                    picture(step);
                    to.within("figcaption", () -> {
                        to.element("strong", step.label());
                        to.text(" " + StandingWords.against(step));
                    });
                })),
                "class",
                "course");
    }

    private void picture(BalanceStep step) {
        Map<ActorName, Integer> sides = sides(step);
        Set<Pair> frustrated = new HashSet<>();
        step.balance().frustrated().forEach(tie -> frustrated.add(tie.pair()));
        List<SignedTie> ties = step.network().ties().stream()
                .filter(tie -> spots.containsKey(tie.pair().first())
                        && spots.containsKey(tie.pair().second()))
                .sorted(Comparator.<SignedTie>comparingDouble(tie -> -Math.abs(tie.weight()))
                        .thenComparing(SignedTie::pair))
                .limit(MOST_TIES)
                .toList();
        to.within(
                "svg",
                () -> {
                    to.element("title", step.label() + ": " + StandingWords.against(step));
                    ties.forEach(tie -> tie(tie, frustrated.contains(tie.pair())));
                    spots.forEach((actor, spot) -> actor(actor, spot, sides.getOrDefault(actor, 0)));
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-label",
                step.label() + ": " + StandingWords.against(step),
                "viewBox",
                Num.path(0, 0, WIDTH, HEIGHT));
    }

    /**
     * The side of each actor in the split of the step, -1 or 1. Each part that ties join is turned so that most of its actors are
     * on the side where they are drawn.
     */
    private Map<ActorName, Integer> sides(BalanceStep step) {
        Map<ActorName, Integer> sides = new HashMap<>();
        for (int side = 0; side < step.balance().sides().size(); side++) {
            for (ActorName actor : step.balance().sides().get(side)) {
                sides.put(actor, side == 0 ? -1 : 1);
            }
        }
        for (List<ActorName> part : step.network().parts()) {
            List<Integer> products = new ArrayList<>();
            for (ActorName actor : part) {
                Spot spot = spots.get(actor);
                products.add(spot == null ? 0 : spot.side() * sides.getOrDefault(actor, 0));
            }
            if (products.stream().mapToInt(Integer::intValue).sum() < 0) {
                part.forEach(actor -> sides.computeIfPresent(actor, (a, side) -> -side));
            }
        }
        return sides;
    }

    private void tie(SignedTie tie, boolean against) {
        Spot a = spot(tie.pair().first());
        Spot b = spot(tie.pair().second());
        String path = Num.path("M", a.x(), a.y(), "L", b.x(), b.y());
        to.within(
                "g",
                () -> {
                    if (against) {
                        to.empty("path", "class", "halo", "d", path, "stroke-width", "9");
                    }
                    to.empty("path", "class", "line", "d", path, "stroke-width", against ? "2.4" : "1.6");
                    if (against) {
                        double x = (a.x() + b.x()) / 2;
                        double y = (a.y() + b.y()) / 2;
                        to.empty(
                                "path",
                                "class",
                                "cross",
                                "d",
                                Num.path("M", x - 5, y - 5, "L", x + 5, y + 5, "M", x - 5, y + 5, "L", x + 5, y - 5));
                    }
                },
                "class",
                tie.sign() > 0 ? "tie pos" : "tie neg");
    }

    private Spot spot(ActorName actor) {
        Spot spot = spots.get(actor);
        if (spot == null) {
            throw new IllegalStateException("No place for " + actor);
        }
        return spot;
    }

    private void actor(ActorName actor, Spot spot, int side) {
        String label = label(actor);
        to.within(
                "g",
                () -> {
                    to.element("title", actor.value());
                    to.empty(
                            "circle", "cx", Num.of(spot.x()), "cy", Num.of(spot.y()), "r", Num.of(side == 0 ? 2 : DOT));
                    to.element(
                            "text",
                            label,
                            "x",
                            Num.of(spot.x() + spot.side() * (DOT + 5)),
                            "y",
                            Num.of(spot.y() + 3.6),
                            "class",
                            spot.side() < 0 ? "end" : "");
                },
                "class",
                side < 0 ? "one" : side > 0 ? "other" : "untied");
    }

    /** Cut at its end, or in the middle where another name begins alike. */
    private String label(ActorName actor) {
        String name = actor.value();
        int points = name.codePointCount(0, name.length());
        if (points <= LONGEST) {
            return name;
        }
        String begin = name.substring(0, name.offsetByCodePoints(0, LONGEST - 1));
        boolean alike = spots.keySet().stream()
                .anyMatch(other -> !other.equals(actor) && other.value().startsWith(begin));
        return alike
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST / 2 - 2)) + "\u2026"
                        + name.substring(name.offsetByCodePoints(name.length(), -LONGEST / 2 - 1))
                : begin + "\u2026";
    }
}
