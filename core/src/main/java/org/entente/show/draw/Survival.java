package org.entente.show.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Durability;
import org.entente.show.markup.Markup;

/** The chance of still standing over the years: points with their intervals, on a scale from 0 to 100 per cent. */
final class Survival {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 236;
    private static final double LEFT = 42;
    private static final double RIGHT = 408;
    private static final double TOP = 18;
    private static final double BOTTOM = 196;
    private static final double CAP = 5;

    private final Markup to;
    private final List<Durability.Horizon> horizons;
    private final int last;

    Survival(Markup to, List<Durability.Horizon> horizons) {
        this.to = to;
        this.horizons = horizons;
        last = horizons.stream().mapToInt(Durability.Horizon::years).max().orElse(1);
    }

    void draw() {
        if (horizons.isEmpty()) {
            return;
        }
        String label = label();
        to.within(
                "svg",
                () -> {
                    to.element("title", label);
                    scale();
                    area();
                    horizons.forEach(this::whisker);
                    horizons.forEach(this::point);
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "survival",
                "role",
                "img",
                "aria-label",
                label,
                "viewBox",
                Num.path(0, 0, WIDTH, HEIGHT));
    }

    private String label() {
        return horizons.stream()
                .map(h -> "after " + h.years() + (h.years() == 1 ? " year " : " years ") + percent(h.survives())
                        + " per cent, between " + percent(h.low()) + " and " + percent(h.high()))
                .collect(Collectors.joining("; ", "The chance that it still stands, as computed: ", ""));
    }

    private static long percent(double share) {
        return Math.min(99, Math.max(1, Math.round(share * 100)));
    }

    private double x(double years) {
        return LEFT + years * (RIGHT - LEFT) / last;
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private void scale() {
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = y(quarter / 4.0);
            to.empty("path", "class", quarter == 0 ? "axis" : "grid", "d", Num.path("M", LEFT, y, "H", RIGHT));
            text(quarter * 25 + (quarter == 4 ? " %" : ""), LEFT - 6, y + 4, "tick end");
        }
        text("now", LEFT, BOTTOM + 18, "tick mid");
        horizons.forEach(h -> text(Integer.toString(h.years()), x(h.years()), BOTTOM + 18, "tick mid"));
        text("years from the date of the assessment", (LEFT + RIGHT) / 2, BOTTOM + 35, "tick mid");
    }

    /** Between the ends of the intervals; now it stands. */
    private void area() {
        List<Object> edge = new ArrayList<>(List.of("M", LEFT, y(1)));
        List<Object> line = new ArrayList<>(List.of("M", LEFT, y(1)));
        horizons.forEach(h -> Collections.addAll(edge, "L", x(h.years()), y(h.high())));
        for (int i = horizons.size() - 1; i >= 0; i--) {
            Collections.addAll(
                    edge, "L", x(horizons.get(i).years()), y(horizons.get(i).low()));
        }
        edge.add("Z");
        horizons.forEach(h -> Collections.addAll(line, "L", x(h.years()), y(h.survives())));
        to.empty("path", "class", "zone", "d", Num.path(edge.toArray()));
        to.empty("path", "class", "curve", "d", Num.path(line.toArray()));
    }

    private void whisker(Durability.Horizon horizon) {
        double x = x(horizon.years());
        to.empty(
                "path",
                "class",
                "whisker",
                "d",
                Num.path(
                        "M",
                        x - CAP,
                        y(horizon.high()),
                        "H",
                        x + CAP,
                        "M",
                        x,
                        y(horizon.high()),
                        "V",
                        y(horizon.low()),
                        "M",
                        x - CAP,
                        y(horizon.low()),
                        "H",
                        x + CAP));
    }

    private void point(Durability.Horizon horizon) {
        to.empty("circle", "cx", Num.of(x(horizon.years())), "cy", Num.of(y(horizon.survives())), "r", "4.5");
        text(percent(horizon.survives()) + " %", x(horizon.years()) + 8, y(horizon.survives()) - 6, "value");
    }

    private void text(String text, double x, double y, String kind) {
        to.element("text", text, "class", kind, "x", Num.of(x), "y", Num.of(y));
    }
}
