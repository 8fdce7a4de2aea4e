package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * Plain text to blocks. Blocks are parted by blank lines; single line ends inside a block stay, unless the block's lines are so
 * long that each must be a paragraph of its own. The text itself is never changed.
 */
final class PlainText {
    /** Nobody wraps lines beyond this by hand: a block with such a line holds one paragraph a line. */
    private static final int LONGEST_WRAPPED_LINE = 200;

    private static final Pattern BULLET = Pattern.compile("[-*\u2022\u2023\u25AA\u25E6\u2043\u2013][ \\t\u00A0]+\\S");
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)][ \\t\u00A0]+\\S");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private PlainText(String text) {
        this.text = text;
    }

    /** Continuous text. */
    static Extract prose(String text) {
        PlainText plain = new PlainText(text);
        List<Span> block = new ArrayList<>();
        for (Optional<Span> line : lines(text)) {
            if (line.isPresent()) {
                block.add(line.get());
            } else {
                plain.add(block);
                block.clear();
            }
        }
        plain.add(block);
        return new Extract(text, plain.blocks, Properties.NONE, List.of());
    }

    /** Every line that is not blank, trimmed. */
    static List<Span> filledLines(String text) {
        return lines(text).stream().flatMap(Optional::stream).toList();
    }

    /** Each line trimmed, empty where blank. */
    private static List<Optional<Span>> lines(String text) {
        List<Optional<Span>> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            lines.add(Blank.trim(text, begin, end));
            begin = end + 1;
        }
        return lines;
    }

    private void add(List<Span> lines) {
        if (lines.isEmpty()) {
            return;
        }
        boolean unwrapped = lines.stream().anyMatch(line -> line.length() > LONGEST_WRAPPED_LINE);
        if (quoted(lines)) {
            blocks.add(Block.of(Passage.Kind.QUOTATION, whole(lines)));
        } else if (unwrapped) {
            lines.forEach(line -> addRun(List.of(line), starts(line)));
        } else {
            addWrapped(lines);
        }
    }

    /** A list item starts a run of lines; it can only start the block, follow a colon, or follow another item. */
    private void addWrapped(List<Span> lines) {
        int from = 0;
        boolean item = starts(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            boolean mayStart = item || text.charAt(lines.get(i - 1).end() - 1) == ':';
            if (mayStart && starts(lines.get(i))) {
                addRun(lines.subList(from, i), item);
                from = i;
                item = true;
            }
        }
        addRun(lines.subList(from, lines.size()), item);
    }

    private void addRun(List<Span> lines, boolean item) {
        Span span = whole(lines);
        boolean numberedHeading = item && lines.size() == 1 && Headings.numbered(span.in(text));
        blocks.add(item && !numberedHeading ? Block.of(Passage.Kind.LIST_ITEM, span) : Block.plain(span));
    }

    private boolean starts(Span line) {
        String head = text.substring(line.begin(), Math.min(line.end(), line.begin() + 12));
        return BULLET.matcher(head).lookingAt() || NUMBER.matcher(head).lookingAt();
    }

    private boolean quoted(List<Span> lines) {
        return lines.stream().allMatch(line -> text.charAt(line.begin()) == '>');
    }

    private static Span whole(List<Span> lines) {
        return new Span(lines.get(0).begin(), lines.get(lines.size() - 1).end());
    }
}
