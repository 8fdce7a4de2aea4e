package org.entente.show.draw;

import java.util.List;
import org.entente.model.PairHistory;
import org.entente.show.markup.Markup;

/** Small bars by year. */
final class Sparkline {
    private static final double WIDTH = 220;
    private static final double HALF = 20;
    private static final double WIDEST = 10;

    private Sparkline() {}

    static void draw(Markup to, PairHistory history, String label) {
        List<PairHistory.YearBalance> years = history.years();
        if (years.isEmpty()) {
            return;
        }
        double most = years.stream()
                .mapToDouble(y -> Math.max(y.cooperation(), -y.conflict()))
                .max()
                .orElse(1);
        double scale = most > 0 ? HALF / most : 0;
        double step = Math.min(WIDEST, WIDTH / years.size());
        double width = Math.max(64, step * years.size());
        to.within(
                "svg",
                () -> {
                    to.element("title", label);
                    to.empty("path", "class", "axis", "d", Num.path("M", 0, HALF, "H", width));
                    for (int i = 0; i < years.size(); i++) {
                        bars(to, years.get(i), i * step, step, scale);
                    }
                    to.element(
                            "text",
                            Integer.toString(years.get(0).year()),
                            "x",
                            "0",
                            "y",
                            Num.of(2 * HALF + 12),
                            "class",
                            "tick");
                    if (years.size() > 1) {
                        to.element(
                                "text",
                                Integer.toString(years.get(years.size() - 1).year()),
                                "x",
                                Num.of(width),
                                "y",
                                Num.of(2 * HALF + 12),
                                "class",
                                "tick end");
                    }
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "spark",
                "role",
                "img",
                "aria-label",
                label,
                "width",
                Num.of(width),
                "height",
                Num.of(2 * HALF + 14),
                "viewBox",
                Num.path(0, 0, width, 2 * HALF + 14));
    }

    private static void bars(Markup to, PairHistory.YearBalance year, double x, double step, double scale) {
        double up = year.cooperation() * scale;
        double down = -year.conflict() * scale;
        double width = Math.max(1, step - 1.5);
        if (up > 0) {
            to.empty(
                    "rect",
                    "class",
                    "pos",
                    "x",
                    Num.of(x),
                    "y",
                    Num.of(HALF - up),
                    "width",
                    Num.of(width),
                    "height",
                    Num.of(up));
        }
        if (down > 0) {
            to.empty(
                    "rect",
                    "class",
                    "neg",
                    "x",
                    Num.of(x),
                    "y",
                    Num.of(HALF),
                    "width",
                    Num.of(width),
                    "height",
                    Num.of(down));
        }
    }
}
