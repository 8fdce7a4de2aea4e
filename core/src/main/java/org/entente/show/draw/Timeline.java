package org.entente.show.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.model.Certainty;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;
import org.entente.show.words.Citations;
import org.entente.show.words.Wording;

/** Dated statements by year, one lane per pair. Marks that would overlap are stacked, first fit in order of time. */
final class Timeline {
    private static final double WIDTH = 1000;
    private static final double LEFT = 178;
    private static final double RIGHT = WIDTH - 18;
    private static final double TOP = 26;
    private static final double ROW = 13;
    private static final double GAP = 12;
    private static final double PADDING = 9;

    private final Markup to;
    private final Citations citations;
    private final Wording wording;
    private final Function<Pair, String> link;

    Timeline(Markup to, Citations citations, Wording wording, Function<Pair, String> link) {
        this.to = to;
        this.citations = citations;
        this.wording = wording;
        this.link = link;
    }

    void draw(List<PairHistory> pairs) {
        List<Statement> all = pairs.stream().flatMap(p -> dated(p).stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        Axis axis = Axis.over(all, LEFT, RIGHT);
        List<Lane> lanes = new ArrayList<>();
        double y = TOP;
        for (PairHistory pair : pairs) {
            if (!dated(pair).isEmpty()) {
                Lane lane = lane(pair, axis, y);
                lanes.add(lane);
                y = lane.bottom();
            }
        }
        double height = y + 24;
        to.within(
                "svg",
                () -> {
                    to.element("title", "Timeline of dated statements", "id", "timeline-drawing-title");
                    to.element(
                            "desc",
                            "One lane per pair of actors, years from left to right. Marks above a lane's line are"
                                    + " cooperation, marks below it conflict. The table below lists the same statements.",
                            "id",
                            "timeline-drawing-desc");
                    grid(axis, lanes, height);
                    lanes.forEach(this::lane);
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline",
                "role",
                "group",
                "aria-labelledby",
                "timeline-drawing-title timeline-drawing-desc",
                "viewBox",
                Num.path(0, 0, WIDTH, height));
    }

    private List<Statement> dated(PairHistory pair) {
        return citations.of(pair.statements()).stream()
                .filter(s -> s.evidence().date().isKnown())
                .toList();
    }

    private Lane lane(PairHistory pair, Axis axis, double y) {
        Comparator<Mark> inTime = Comparator.comparingDouble(Mark::from)
                .thenComparingDouble(Mark::to)
                .thenComparingInt(m -> citations.number(m.statement()));
        List<Mark> marks =
                dated(pair).stream().map(s -> Mark.of(s, axis)).sorted(inTime).toList();
        List<Placed> placed = new ArrayList<>();
        int above = stack(marks.stream().filter(m -> m.statement().sign() >= 0).toList(), -1, placed);
        int below = stack(marks.stream().filter(m -> m.statement().sign() < 0).toList(), 1, placed);
        double middle = y + PADDING + Math.max(1, above) * ROW;
        return new Lane(pair.pair(), placed, y, middle, middle + Math.max(1, below) * ROW + PADDING);
    }

    /** Puts each mark into the first row, counted from the line, where it does not touch the one before. */
    private static int stack(List<Mark> marks, int direction, List<Placed> placed) {
        List<Double> ends = new ArrayList<>();
        for (Mark mark : marks) {
            double start = Math.min(mark.at(), mark.from());
            int row = 0;
            while (row < ends.size() && ends.get(row) > start - GAP) {
                row++;
            }
            double end = Math.max(mark.at(), mark.to());
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            placed.add(new Placed(mark, direction * (row + 0.5) * ROW));
        }
        return ends.size();
    }

    private void grid(Axis axis, List<Lane> lanes, double height) {
        int step = axis.step();
        for (int year = axis.from(); year <= axis.to(); year++) {
            boolean labelled = year % step == 0;
            if (!labelled) {
                continue;
            }
            double x = axis.x(year);
            to.empty("path", "class", "grid", "d", Num.path("M", x, TOP - 6, "V", height - 18));
            if (year < axis.to()) {
                String text = Integer.toString(year);
                to.element("text", text, "class", "tick", "x", Num.of(x + 3), "y", Num.of(TOP - 10));
                to.element("text", text, "class", "tick", "x", Num.of(x + 3), "y", Num.of(height - 6));
            }
        }
        if (axis.early()) {
            to.element("text", "\u2190 earlier", "class", "tick end", "x", Num.of(LEFT - 6), "y", Num.of(TOP - 10));
        }
        for (Lane lane : lanes) {
            to.empty("path", "class", "rule", "d", Num.path("M", 0, lane.bottom(), "H", WIDTH));
        }
    }

    private void lane(Lane lane) {
        to.within(
                "g",
                () -> {
                    to.within(
                            "a",
                            () -> {
                                name(lane.pair().first().value(), lane.middle() - 4, "lane");
                                name(lane.pair().second().value(), lane.middle() + 12, "lane");
                            },
                            "href",
                            link.apply(lane.pair()));
                    to.empty("path", "class", "axis", "d", Num.path("M", LEFT, lane.middle(), "H", RIGHT));
                    lane.marks().forEach(placed -> mark(placed, lane.middle() + placed.offset()));
                },
                "role",
                "group",
                "aria-label",
                lane.pair().first() + " and " + lane.pair().second());
    }

    private void name(String name, double y, String kind) {
        String shown = name.length() > 25 ? name.substring(0, 24) + "\u2026" : name;
        to.element("text", shown, "class", kind, "x", "0", "y", Num.of(y));
    }

    private void mark(Placed placed, double y) {
        Mark mark = placed.mark();
        Statement statement = mark.statement();
        String sign = statement.sign() > 0 ? "pos" : statement.sign() < 0 ? "neg" : "neu";
        to.within(
                "a",
                () -> {
                    to.element("title", "[" + citations.number(statement) + "] " + wording.sentence(statement));
                    if (mark.bar()) {
                        bar(mark, y);
                    }
                    shape(statement.sign(), mark.at(), y);
                    if (statement.evidence().certainty() == Certainty.DENIED) {
                        double x = mark.at();
                        to.empty("path", "class", "strike", "d", Num.path("M", x - 6, y + 5, "L", x + 6, y - 5));
                    }
                },
                "href",
                "#s" + citations.number(statement),
                "class",
                "mark " + sign + (mark.solid() ? "" : " hollow"));
    }

    private void bar(Mark mark, double y) {
        to.empty("path", "class", "span", "d", Num.path("M", mark.from(), y, "H", mark.to()));
        if (mark.openEnd()) {
            to.empty("path", "class", "span", "d", arrow(mark.to(), y, -4));
        }
        if (mark.openStart()) {
            to.empty("path", "class", "span", "d", arrow(mark.from(), y, 4));
        }
    }

    private static String arrow(double x, double y, double back) {
        return Num.path("M", x + back, y - 3.5, "L", x, y, "L", x + back, y + 3.5);
    }

    private void shape(int sign, double x, double y) {
        String path = sign > 0
                ? Num.path("M", x, y - 5, "L", x + 5, y + 4, "H", x - 5, "Z")
                : sign < 0
                        ? Num.path("M", x, y + 5, "L", x + 5, y - 4, "H", x - 5, "Z")
                        : Num.path("M", x - 4, y, "A", 4, 4, 0, 1, 1, x + 4, y, "A", 4, 4, 0, 1, 1, x - 4, y, "Z");
        to.empty("path", "class", "shape", "d", path);
    }

    private record Placed(Mark mark, double offset) {}

    private record Lane(Pair pair, List<Placed> marks, double top, double middle, double bottom) {}
}
