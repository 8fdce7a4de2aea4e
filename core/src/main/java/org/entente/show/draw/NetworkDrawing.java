package org.entente.show.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.model.Balance;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.show.markup.Markup;
import org.entente.show.words.Figures;

/** Actors as labels, ties as curves: solid with + for friends, dashed with a minus for enemies, the thicker the heavier. */
final class NetworkDrawing {
    static final int MOST_TIES = 40;
    private static final double[] PLACES = {0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8};
    private static final double BADGE = 7;

    private final Markup to;
    private final Function<Pair, String> link;
    private final List<double[]> badges = new ArrayList<>();

    NetworkDrawing(Markup to, Function<Pair, String> link) {
        this.to = to;
        this.link = link;
    }

    void draw(SignedNetwork network, Balance balance) {
        List<SignedTie> ties = network.ties().stream()
                .sorted(Comparator.<SignedTie>comparingDouble(t -> -Math.abs(t.weight()))
                        .thenComparing(SignedTie::pair))
                .limit(MOST_TIES)
                .toList();
        if (ties.isEmpty()) {
            return;
        }
        Layout layout = Layout.of(ties, balance);
        double heaviest = Math.abs(ties.get(0).weight());
        to.within(
                "svg",
                () -> {
                    to.element("title", "The signed network", "id", "network-drawing-title");
                    to.element(
                            "desc",
                            "Actors as labels, the two sides of the best split left and right. Solid lines with a plus"
                                    + " are friendly ties, dashed lines with a minus hostile ones; thicker lines weigh"
                                    + " more. The table below lists the same ties.",
                            "id",
                            "network-drawing-desc");
                    halves(layout, balance);
                    List<Curve> curves =
                            ties.stream().map(t -> curve(t, layout, heaviest)).toList();
                    curves.forEach(curve -> tie(curve, balance));
                    layout.boxes().forEach(this::actor);
                    curves.forEach(this::badge);
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "network",
                "role",
                "group",
                "aria-labelledby",
                "network-drawing-title network-drawing-desc",
                "viewBox",
                Num.path(0, 0, Layout.WIDTH, layout.height()));
    }

    private void halves(Layout layout, Balance balance) {
        if (balance.sides().size() < 2 || balance.sides().stream().anyMatch(List::isEmpty)) {
            return;
        }
        double middle = Layout.WIDTH / 2;
        to.empty("path", "class", "divide", "d", Num.path("M", middle, 30, "V", layout.height() - 6));
        to.element("text", "One side", "class", "half", "x", Num.of(middle / 2), "y", "18");
        to.element("text", "The other side", "class", "half", "x", Num.of(middle * 1.5), "y", "18");
    }

    /** A tie on one side bends outward, a tie across bends away from the middle of the drawing. */
    private Curve curve(SignedTie tie, Layout layout, double heaviest) {
        Box a = layout.box(tie.pair().first());
        Box b = layout.box(tie.pair().second());
        double x = (a.x + b.x) / 2;
        double y = (a.y + b.y) / 2;
        double acrossX = -(b.y - a.y);
        double acrossY = b.x - a.x;
        boolean sameSide = a.side == b.side && a.side != 0;
        double outward = sameSide ? acrossX * a.side : acrossY * (y < layout.height() / 2 ? -1 : 1);
        double bend = (outward < 0 ? -1 : 1) * (sameSide ? 0.22 : 0.1);
        double width = 1.4 + 4.6 * Math.abs(tie.weight()) / heaviest;
        Curve curve = new Curve(tie, a, x + acrossX * bend, y + acrossY * bend, b, width, 0.5);
        double place = free(curve, layout);
        badges.add(curve.at(place));
        return new Curve(tie, a, curve.cx(), curve.cy(), b, width, place);
    }

    /** The place along the curve nearest its middle where the badge covers neither a label nor another badge. */
    private double free(Curve curve, Layout layout) {
        for (double place : PLACES) {
            double[] at = curve.at(place);
            boolean label = layout.boxes().stream().anyMatch(box -> box.near(at[0], at[1], BADGE + 2));
            boolean badge = badges.stream()
                    .anyMatch(
                            other -> Math.abs(other[0] - at[0]) < 2 * BADGE && Math.abs(other[1] - at[1]) < 2 * BADGE);
            if (!label && !badge) {
                return place;
            }
        }
        return PLACES[0];
    }

    private void tie(Curve curve, Balance balance) {
        SignedTie tie = curve.tie();
        boolean frustrated =
                balance.frustrated().stream().anyMatch(f -> f.pair().equals(tie.pair()));
        to.within(
                "a",
                () -> {
                    to.element("title", words(tie) + (frustrated ? "; against the best split" : ""));
                    if (frustrated) {
                        to.empty("path", "class", "halo", "d", curve.path(), "stroke-width", Num.of(curve.width() + 9));
                    }
                    to.empty("path", "class", "line", "d", curve.path(), "stroke-width", Num.of(curve.width()));
                },
                "href",
                link.apply(tie.pair()),
                "class",
                tie.sign() > 0 ? "tie pos" : "tie neg");
    }

    private static String words(SignedTie tie) {
        return tie.pair().first() + " and " + tie.pair().second() + ": " + (tie.sign() > 0 ? "friendly " : "hostile ")
                + Figures.signed(tie.weight()) + ", "
                + Figures.count(tie.statements().size(), "statement");
    }

    private void badge(Curve curve) {
        double[] at = curve.at(curve.place());
        String sign = curve.tie().sign() > 0 ? "pos" : "neg";
        to.within(
                "g",
                () -> {
                    to.empty("circle", "cx", Num.of(at[0]), "cy", Num.of(at[1]), "r", Num.of(BADGE));
                    double x = at[0];
                    double y = at[1];
                    to.empty(
                            "path",
                            "d",
                            curve.tie().sign() > 0
                                    ? Num.path("M", x - 3.5, y, "H", x + 3.5, "M", x, y - 3.5, "V", y + 3.5)
                                    : Num.path("M", x - 3.5, y, "H", x + 3.5));
                },
                "class",
                "badge " + sign,
                "aria-hidden",
                "true");
    }

    private void actor(Box box) {
        to.within(
                "g",
                () -> {
                    to.element("title", box.actor.value());
                    to.empty(
                            "rect",
                            "x",
                            Num.of(box.x - box.width / 2),
                            "y",
                            Num.of(box.y - Box.HEIGHT / 2),
                            "width",
                            Num.of(box.width),
                            "height",
                            Num.of(Box.HEIGHT),
                            "rx",
                            "4");
                    to.element("text", box.label, "x", Num.of(box.x), "y", Num.of(box.y + 4.5));
                },
                "class",
                "actor");
    }

    private record Curve(SignedTie tie, Box a, double cx, double cy, Box b, double width, double place) {
        String path() {
            return Num.path("M", a.x, a.y, "Q", cx, cy, b.x, b.y);
        }

        /** The point at {@code t} in [0, 1] of the quadratic curve. */
        double[] at(double t) {
            double u = 1 - t;
            return new double[] {u * u * a.x + 2 * u * t * cx + t * t * b.x, u * u * a.y + 2 * u * t * cy + t * t * b.y
            };
        }
    }
}
