package org.entente.show.draw;

import org.entente.model.Likelihood;
import org.entente.show.markup.Markup;

/** The scale of estimative probability, and plain bars. */
final class Scale {
    private static final double WIDTH = 400;
    private static final double BAR = 120;

    private Scale() {}

    static void draw(Markup to, Likelihood marked) {
        String label = "Likelihood: " + marked.words() + ", " + marked.low() + " to " + marked.high()
                + " per cent, on a scale from 0 to 100";
        to.within(
                "svg",
                () -> {
                    to.element("title", label);
                    for (Likelihood band : Likelihood.values()) {
                        to.empty(
                                "rect",
                                "class",
                                band == marked ? "band on" : "band",
                                "x",
                                Num.of(x(band.low())),
                                "y",
                                band == marked ? "2" : "6",
                                "width",
                                Num.of(x(band.high()) - x(band.low()) - 2),
                                "height",
                                band == marked ? "16" : "8");
                    }
                    for (int edge : new int[] {0, 20, 45, 55, 80, 100}) {
                        to.element(
                                "text",
                                edge + (edge == 100 ? " %" : ""),
                                "class",
                                edge == 0 ? "tick" : edge == 100 ? "tick end" : "tick mid",
                                "x",
                                Num.of(x(edge)),
                                "y",
                                "34");
                    }
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "scale",
                "role",
                "img",
                "aria-label",
                label,
                "viewBox",
                Num.path(0, 0, WIDTH, 38));
    }

    private static double x(int percent) {
        return percent * WIDTH / 100;
    }

    static void bar(Markup to, double value, double most) {
        double length = most > 0 ? Math.max(0, Math.min(1, value / most)) * BAR : 0;
        to.within(
                "svg",
                () -> {
                    to.empty("rect", "class", "track", "width", Num.of(BAR), "height", "8", "rx", "1");
                    to.empty("rect", "class", "fill", "width", Num.of(length), "height", "8", "rx", "1");
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "bar",
                "aria-hidden",
                "true",
                "viewBox",
                Num.path(0, 0, BAR, 8),
                "width",
                Num.of(BAR),
                "height",
                "8");
    }
}
