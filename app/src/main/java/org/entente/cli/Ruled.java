package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.pipeline.Corrections;
import org.entente.pipeline.Logged;

/** Says what a correction changed: the statements before and after it. */
final class Ruled {
    /** So many of the statements are shown. */
    private static final int FEW = 10;

    private static final String INDENT = "  ";

    private final Corrections before;
    private final Corrections after;
    private final Screen screen;

    Ruled(Corrections before, Corrections after, Screen screen) {
        this.before = before;
        this.after = after;
        this.screen = screen;
    }

    /** About the last ruling of the log; for an undo, about what it undid. */
    void print() {
        List<Logged> log = after.log();
        Logged last = log.get(log.size() - 1);
        screen.paragraph("", INDENT, last.number() + ", " + last.kind() + ": " + last.words());
        List<String> changed = changed(log);
        changed.stream().limit(FEW).forEach(this::print);
        if (changed.size() > FEW) {
            screen.line(INDENT + "and " + (changed.size() - FEW) + " more statements");
        }
        log.stream()
                .filter(Logged::waiting)
                .filter(l -> before.log().stream().noneMatch(b -> b.number() == l.number() && b.waiting()))
                .forEach(l -> screen.paragraph(
                        INDENT,
                        INDENT,
                        "Now " + l.number() + ", " + l.words() + ", is " + l.standing() + ": " + l.reason() + "."));
    }

    /** Those that any ruling changed and that differ now. */
    private List<String> changed(List<Logged> log) {
        return Stream.concat(before.log().stream(), log.stream())
                .flatMap(l -> l.statements().stream())
                .distinct()
                .filter(id -> !before.words(id).equals(after.words(id)))
                .toList();
    }

    private void print(String id) {
        Optional<String> was = before.words(id);
        Optional<String> now = after.words(id);
        screen.paragraph(INDENT, INDENT + INDENT, id + ": " + now.orElse("not in the case any more"));
        was.ifPresent(words -> screen.paragraph(INDENT + INDENT, INDENT + INDENT, "was " + words));
    }
}
