package org.entente.show.draw;

import org.entente.model.ActorName;

/** An actor's label on its way to its place: a rectangle round ({@code x}, {@code y}). */
final class Box {
    static final double HEIGHT = 26;
    private static final double CHARACTER = 7.7;
    private static final double PADDING = 18;
    private static final int LONGEST = 30;

    final ActorName actor;
    final int side;
    final String label;
    final double width;
    double x;
    double y;
    double dx;
    double dy;

    /**
     * @param side -1 left, 1 right, 0 neither
     */
    Box(ActorName actor, int side) {
        this.actor = actor;
        this.side = side;
        String name = actor.value();
        label = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "\u2026" : name;
        width = label.length() * CHARACTER + PADDING;
    }

    boolean near(double px, double py, double margin) {
        return Math.abs(px - x) < width / 2 + margin && Math.abs(py - y) < HEIGHT / 2 + margin;
    }
}
