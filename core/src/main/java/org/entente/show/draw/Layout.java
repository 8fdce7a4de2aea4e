package org.entente.show.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.SignedTie;

/**
 * Places for the actors of a signed network: springs along the ties, short for friends and long for enemies, repulsion between
 * all (Fruchterman &amp; Reingold 1991, with labels as rectangles), each side of the split held in its own half. No randomness:
 * the actor with the heaviest ties starts at the middle of its half, the others below and above in turn. Only the four
 * operations and square roots are used, so that every machine computes the same. O(rounds x actors squared).
 */
final class Layout {
    static final double WIDTH = 1000;
    private static final int ROUNDS = 500;
    private static final int SETTLING = 200;
    private static final double FRIENDS = 170;
    private static final double ENEMIES = 420;
    private static final double MARGIN = 14;
    private static final double TOP = 44;

    private final List<Box> boxes = new ArrayList<>();
    private final Map<ActorName, Box> byActor = new HashMap<>();
    private final List<SignedTie> ties;
    private final double height;
    private double used;

    private Layout(List<SignedTie> ties, Balance balance) {
        this.ties = ties;
        Map<ActorName, Double> degrees = degrees(ties);
        List<ActorName> actors = new ArrayList<>(degrees.keySet());
        actors.sort(Comparator.<ActorName>comparingDouble(a -> -degrees.getOrDefault(a, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        for (ActorName actor : actors) {
            Box box = new Box(actor, side(actor, balance));
            boxes.add(box);
            byActor.put(actor, box);
        }
        int larger = (int) Math.max(
                boxes.stream().filter(b -> b.side < 0).count(),
                boxes.stream().filter(b -> b.side > 0).count());
        height = Math.max(360, Math.min(900, 150 + larger * 46.0));
    }

    static Layout of(List<SignedTie> ties, Balance balance) {
        Layout layout = new Layout(ties, balance);
        layout.start();
        for (int round = 0; round < ROUNDS; round++) {
            layout.step(1 - (double) round / ROUNDS);
        }
        for (int round = 0; round < SETTLING; round++) {
            layout.separate(1);
            layout.boxes.forEach(layout::confine);
        }
        layout.trim();
        return layout;
    }

    /** Leaves no empty stripes above and below. */
    private void trim() {
        double least = boxes.stream().mapToDouble(box -> box.y).min().orElse(TOP);
        double up = least - TOP - Box.HEIGHT;
        boxes.forEach(box -> box.y -= up);
        used = boxes.stream().mapToDouble(box -> box.y).max().orElse(TOP) + Box.HEIGHT + 12;
    }

    double height() {
        return used;
    }

    List<Box> boxes() {
        return boxes;
    }

    Box box(ActorName actor) {
        Box box = byActor.get(actor);
        if (box == null) {
            throw new IllegalStateException("No place for " + actor);
        }
        return box;
    }

    private static Map<ActorName, Double> degrees(List<SignedTie> ties) {
        Map<ActorName, Double> degrees = new HashMap<>();
        for (SignedTie tie : ties) {
            degrees.merge(tie.pair().first(), Math.abs(tie.weight()), Double::sum);
            degrees.merge(tie.pair().second(), Math.abs(tie.weight()), Double::sum);
        }
        return degrees;
    }

    private static int side(ActorName actor, Balance balance) {
        for (int i = 0; i < balance.sides().size(); i++) {
            if (balance.sides().get(i).contains(actor)) {
                return i == 0 ? -1 : 1;
            }
        }
        return 0;
    }

    private void start() {
        for (int side = -1; side <= 1; side++) {
            int placed = 0;
            for (Box box : boxes) {
                if (box.side == side) {
                    int turn = (placed + 1) / 2 * (placed % 2 == 0 ? 1 : -1);
                    box.x = WIDTH / 2 + side * (WIDTH / 4) + (placed % 3 - 1) * 60;
                    box.y = height / 2 + turn * 40;
                    placed++;
                }
            }
        }
    }

    private void step(double heat) {
        for (Box box : boxes) {
            box.dx = (WIDTH / 2 + box.side * WIDTH * 0.27 - box.x) * 0.03;
            box.dy = (height / 2 - box.y) * 0.012;
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                repel(boxes.get(i), boxes.get(j));
            }
        }
        ties.forEach(this::pull);
        double most = 2 + 24 * heat;
        for (Box box : boxes) {
            double length = Math.sqrt(box.dx * box.dx + box.dy * box.dy);
            double scale = length > most ? most / length : 1;
            box.x += box.dx * scale;
            box.y += box.dy * scale;
            confine(box);
        }
        separate(0.5);
    }

    private static void repel(Box a, Box b) {
        double x = (a.x - b.x) * 0.75;
        double y = a.y - b.y;
        double square = Math.max(400, x * x + y * y);
        double force = 60_000 / square;
        double length = Math.sqrt(square);
        a.dx += x / length * force;
        a.dy += (y == 0 ? 1 : y) / length * force;
        b.dx -= x / length * force;
        b.dy -= (y == 0 ? 1 : y) / length * force;
    }

    private void pull(SignedTie tie) {
        Box a = box(tie.pair().first());
        Box b = box(tie.pair().second());
        double x = b.x - a.x;
        double y = b.y - a.y;
        double length = Math.max(1, Math.sqrt(x * x + y * y));
        double wanted = tie.sign() > 0 ? FRIENDS : ENEMIES;
        double force = (length - wanted) / length * (tie.sign() > 0 ? 0.03 : 0.008);
        a.dx += x * force;
        a.dy += y * force;
        b.dx -= x * force;
        b.dy -= y * force;
    }

    /** Moves labels that overlap apart along the axis where they overlap least. */
    private void separate(double share) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Box a = boxes.get(i);
                Box b = boxes.get(j);
                double x = (a.width + b.width) / 2 + MARGIN - Math.abs(a.x - b.x);
                double y = Box.HEIGHT + MARGIN - Math.abs(a.y - b.y);
                if (x <= 0 || y <= 0) {
                    continue;
                }
                if (y <= x) {
                    double push = y / 2 * share * (a.y <= b.y ? -1 : 1);
                    a.y += push;
                    b.y -= push;
                } else {
                    double push = x / 2 * share * (a.x <= b.x ? -1 : 1);
                    a.x += push;
                    b.x -= push;
                }
            }
        }
    }

    /** Keeps a label inside the drawing and on its own side. */
    private void confine(Box box) {
        double half = box.width / 2 + 4;
        double least = box.side > 0 ? WIDTH / 2 + 40 + half : half;
        double most = box.side < 0 ? WIDTH / 2 - 40 - half : WIDTH - half;
        box.x = Math.max(least, Math.min(Math.max(least, most), box.x));
        box.y = Math.max(TOP + Box.HEIGHT / 2, Math.min(height - Box.HEIGHT / 2 - 8, box.y));
    }
}
