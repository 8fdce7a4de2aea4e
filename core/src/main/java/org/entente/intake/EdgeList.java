package org.entente.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.intake.Lines.Line;
import org.entente.intake.Rows.Row;
import org.jspecify.annotations.Nullable;

/** A list of ties, one a line: finds the separator and the columns, then reads line by line. O(length of the file). */
final class EdgeList {
    private static final int SAMPLE = 100;
    private static final int LEAST_FIELDS = 3;
    private static final char[] SEPARATORS = {'\t', ';', ',', '|', ' '};

    private final SourceFile file;
    private final Lines lines;
    private final Tally tally;

    EdgeList(SourceFile file, Reader in, Tally tally) {
        this.file = file;
        this.lines = new Lines(in);
        this.tally = tally;
    }

    void read() throws IOException {
        Line top = lines.next();
        if (top == null) {
            return;
        }
        boolean sized = top.text().startsWith("%%MatrixMarket");
        char declared = declared(top.text());
        if (declared == 0) {
            lines.back(top);
        }
        char separator = declared == 0 ? separator() : declared;
        Rows rows = new Rows(lines, separator);
        if (sized) {
            rows.next();
        }
        Row first = rows.next();
        if (first == null) {
            return;
        }
        Row second = rows.next();
        if (Layout.isMatrix(first, second)) {
            throw file.error(": looks like a matrix. Maybe write it as a list, one tie a line: source, target, sign.");
        }
        Layout layout = Layout.of(first, second, separator);
        if (layout.strength().sign() < 0 || layout.ends().source() < 0) {
            throw file.error(", line " + first.line() + ": no column for "
                    + (layout.ends().source() < 0 ? "both sides" : "the sign") + " among "
                    + Tally.shown(String.join(", ", first.fields()))
                    + ". Maybe call the columns source, target and sign.");
        }
        if (second != null) {
            rows.back(second);
        }
        Row row = layout.hasHead() ? rows.next() : first;
        while (row != null) {
            row(row, layout, separator);
            row = rows.next();
        }
    }

    private void row(Row row, Layout layout, char separator) {
        Flaw flaw = row.flaw().orElse(null);
        Strength strength = layout.strength();
        int last = Math.max(Math.max(layout.ends().source(), layout.ends().target()), strength.sign());
        if (flaw == null && row.fields().size() <= last) {
            flaw = Flaw.FEW_FIELDS;
        }
        if (flaw != null) {
            tally.flaw(flaw, row.line(), row.text());
            return;
        }
        Strength.Read read = strength.read(
                Layout.point(row.field(strength.sign()), separator),
                Layout.point(row.field(strength.strength()), separator));
        if (read.flaw() != null) {
            tally.flaw(read.flaw(), row.line(), row.text());
            return;
        }
        tally.tie(row.field(layout.ends().source()), row.field(layout.ends().target()), read.weight(), row.line());
    }

    /** What a first line {@code sep=;} says, as spreadsheets write it; 0 where there is none. */
    private static char declared(String line) {
        String start = line.toLowerCase(Locale.ROOT);
        return start.startsWith("sep=") && line.length() == 5 ? line.charAt(4) : 0;
    }

    /** The separator that makes three fields of the most among the first lines; of several, the first of the list. */
    private char separator() throws IOException {
        List<Line> seen = new ArrayList<>();
        List<String> sample = new ArrayList<>();
        @Nullable Line line = lines.next();
        while (line != null) {
            seen.add(line);
            if (!line.tooLong() && !Rows.passedOver(line.text())) {
                sample.add(line.text());
            }
            line = sample.size() < SAMPLE ? lines.next() : null;
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            lines.back(seen.get(i));
        }
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long good = sample.stream()
                    .filter(text -> fields(text, separator) >= LEAST_FIELDS)
                    .count();
            if (good > most) {
                best = separator;
                most = good;
            }
        }
        return best;
    }

    /** How many fields a separator makes of a line, separators between quotes left alone; runs of blanks count once. */
    private static int fields(String line, char separator) {
        String text = separator == ' ' ? line.replace('\t', ' ').strip() : line;
        int fields = 1;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            boolean again = separator == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (c == separator && !quoted && !again) {
                fields++;
            }
        }
        return fields;
    }
}
