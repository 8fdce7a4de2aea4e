package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * Cuts blocks that serve two purposes: a caption and its credit, a paragraph and the disclaimer behind it, a dateline and the
 * paragraph it opens, a title and the byline on the next line.
 */
final class BlockSplitter {
    /** Tails and credits are looked for in this many characters at the end of a block. */
    private static final int TAIL_WINDOW = 500;
    /** A dateline opens one of the first so many blocks. */
    private static final int OPENING_BLOCKS = 12;

    private static final int MOST_HEAD_LINES = 8;
    private static final int SHORTEST_PARAGRAPH = 60;

    private final String text;
    private final Cues cues = Cues.shipped();

    BlockSplitter(String text) {
        this.text = text;
    }

    List<Block> split(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size() + 8);
        boolean opened = false;
        for (int i = 0; i < blocks.size(); i++) {
            for (Block part : byLine(blocks.get(i))) {
                int opening = opened || i >= OPENING_BLOCKS ? 0 : opening(part);
                opened |= opening > 0;
                for (Block piece : cutOpening(part, opening)) {
                    out.addAll(cutEnd(piece));
                }
            }
        }
        return out;
    }

    private int opening(Block block) {
        return block.open() && block.span().length() >= SHORTEST_PARAGRAPH
                ? Datelines.openingLength(block.span().in(text))
                : 0;
    }

    private List<Block> cutOpening(Block block, int opening) {
        return opening == 0
                ? List.of(block)
                : block.cut(
                        text,
                        block.span().begin() + opening,
                        Optional.of(Passage.Kind.DATELINE),
                        Optional.of(Passage.Kind.PARAGRAPH));
    }

    private List<Block> cutEnd(Block block) {
        boolean caption = block.is(Passage.Kind.CAPTION);
        if (!block.open() && !caption) {
            return List.of(block);
        }
        int from = Math.max(block.span().begin(), block.span().end() - TAIL_WINDOW);
        String end = text.substring(from, block.span().end());
        Optional<Passage.Kind> credit = Optional.of(Passage.Kind.BOILERPLATE);
        if (block.span().length() <= TAIL_WINDOW) {
            OptionalInt start = cues.begin(Cue.Scope.CREDIT, end);
            if (start.isPresent()) {
                return block.cut(text, from + start.getAsInt(), Optional.of(Passage.Kind.CAPTION), credit);
            }
        }
        OptionalInt at = cues.begin(Cue.Scope.TAIL, end);
        boolean cutOff = from > block.span().begin() && at.equals(OptionalInt.of(0));
        return at.isPresent() && !cutOff ? block.cut(text, from + at.getAsInt(), block.hint(), credit) : List.of(block);
    }

    /** A few lines without a blank one between them, of which one is a byline, a date or boilerplate: each stands alone. */
    private List<Block> byLine(Block block) {
        if (!block.open() || block.span().length() > TAIL_WINDOW * 2) {
            return List.of(block);
        }
        List<Span> lines = PlainText.filledLines(block.span().in(text)).stream()
                .map(line -> line.shift(block.span().begin()))
                .toList();
        if (lines.size() < 2
                || lines.size() > MOST_HEAD_LINES
                || lines.stream().noneMatch(line -> alone(line.in(text)))) {
            return List.of(block);
        }
        List<Block> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (alone(lines.get(i).in(text))) {
                addRun(parts, lines.subList(from, i), block.hint());
                parts.add(new Block(lines.get(i), block.hint()));
                from = i + 1;
            }
        }
        addRun(parts, lines.subList(from, lines.size()), block.hint());
        return parts;
    }

    private static void addRun(List<Block> parts, List<Span> lines, Optional<Passage.Kind> hint) {
        if (!lines.isEmpty()) {
            parts.add(new Block(lines.get(0).union(lines.get(lines.size() - 1)), hint));
        }
    }

    private boolean alone(String line) {
        return Bylines.author(line).isPresent()
                || Datelines.parse(line).isPresent()
                || cues.starts(Cue.Scope.CREDIT, line)
                || cues.any(Cue.Scope.LINE, line);
    }
}
