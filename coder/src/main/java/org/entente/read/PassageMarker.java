package org.entente.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Passage;
import org.entente.model.Passage.Kind;

/** Tells what each block of a text is for, from markup where there is any, then from cues, then from looks and place. */
final class PassageMarker {
    /** A paragraph of this length shows that the text proper has begun. */
    private static final int BODY_LENGTH = 200;
    /** A standfirst section holds no more passages than this. */
    private static final int MOST_ABSTRACT = 10;

    private static final Set<Kind> BODY =
            EnumSet.of(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.QUOTATION, Kind.TABLE, Kind.CAPTION, Kind.ABSTRACT);

    private final String text;
    private final Cues cues = Cues.shipped();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Boolean> guessed = new ArrayList<>();

    private boolean titled;
    private boolean bodyBegun;
    private boolean restIsBoilerplate;
    private int abstractLeft;

    private PassageMarker(String text) {
        this.text = text;
    }

    /** The passages of a continuous text. */
    static List<Passage> mark(Extract extract) {
        PassageMarker marker = new PassageMarker(extract.text());
        List<Block> blocks = new BlockSplitter(extract.text()).split(extract.blocks());
        marker.titled = blocks.stream().anyMatch(block -> block.is(Kind.TITLE));
        for (Block block : blocks) {
            marker.add(block);
        }
        marker.demoteTrailingHeadings();
        return List.copyOf(marker.passages);
    }

    private void add(Block block) {
        String words = block.span().in(text);
        Kind kind = kind(block, words);
        passages.add(new Passage(kind, block.span()));
        guessed.add(block.hint().isEmpty());
        titled |= kind == Kind.TITLE;
        if (kind == Kind.HEADING || kind == Kind.TITLE) {
            abstractLeft = cues.any(Cue.Scope.ABSTRACT_HEADING, words) ? MOST_ABSTRACT : 0;
        } else if (kind == Kind.ABSTRACT) {
            abstractLeft--;
        }
        bodyBegun |= kind == Kind.PARAGRAPH && words.length() >= BODY_LENGTH;
    }

    private Kind kind(Block block, String words) {
        if (restIsBoilerplate || block.is(Kind.BOILERPLATE)) {
            return Kind.BOILERPLATE;
        }
        if (block.is(Kind.TITLE) || block.is(Kind.TABLE)) {
            return block.is(Kind.TITLE) ? Kind.TITLE : Kind.TABLE;
        }
        if (startsRest(block, words)) {
            restIsBoilerplate = true;
            return Kind.BOILERPLATE;
        }
        if (cues.any(Cue.Scope.LINE, words) || onlyCredit(words)) {
            return Kind.BOILERPLATE;
        }
        Kind hint = block.hint().orElse(Kind.PARAGRAPH);
        if (hint == Kind.PARAGRAPH || hint == Kind.HEADING) {
            return hint == Kind.HEADING ? heading(words) : byWords(block, words);
        }
        return hint;
    }

    private boolean startsRest(Block block, String words) {
        boolean secondHalf = block.span().begin() * 2L >= text.length();
        return bodyBegun && (cues.any(Cue.Scope.REST, words) || (secondHalf && cues.any(Cue.Scope.BACK, words)));
    }

    private boolean onlyCredit(String words) {
        return cues.starts(Cue.Scope.CREDIT, words) || cues.starts(Cue.Scope.TAIL, words);
    }

    private Kind heading(String words) {
        if (!bodyBegun && Bylines.author(words).isPresent()) {
            return Kind.BYLINE;
        }
        if (isDateline(words)) {
            return Kind.DATELINE;
        }
        boolean first = !titled && passages.stream().noneMatch(passage -> BODY.contains(passage.kind()));
        return first && !cues.any(Cue.Scope.ABSTRACT_HEADING, words) ? Kind.TITLE : Kind.HEADING;
    }

    private Kind byWords(Block block, String words) {
        if (cues.any(Cue.Scope.CAPTION, words)) {
            return Kind.CAPTION;
        }
        if (isDateline(words)) {
            return Kind.DATELINE;
        }
        if (!bodyBegun && isByline(words)) {
            return Kind.BYLINE;
        }
        if (!bodyBegun && startsAbstract(words)) {
            return Kind.ABSTRACT;
        }
        if (block.hint().isEmpty()) {
            if (!titled && !bodyBegun && Headings.mayBeTitle(words)) {
                return Kind.TITLE;
            }
            if (Headings.looksLike(words)) {
                return Kind.HEADING;
            }
        }
        return abstractLeft > 0 ? Kind.ABSTRACT : Kind.PARAGRAPH;
    }

    private boolean isByline(String words) {
        return (titled ? Bylines.anyAuthor(words) : Bylines.author(words)).isPresent();
    }

    private boolean startsAbstract(String words) {
        String head = words.substring(0, Math.min(words.length(), Cues.LONGEST_LINE));
        return cues.any(Cue.Scope.ABSTRACT, head);
    }

    private boolean isDateline(String words) {
        return Datelines.parse(words)
                .filter(line -> !bodyBegun || line.meaning() != Datelines.Meaning.BARE)
                .isPresent();
    }

    /** A heading heads something: a guessed one with nothing but boilerplate behind it is a paragraph. */
    private void demoteTrailingHeadings() {
        for (int i = passages.size() - 1; i >= 0; i--) {
            Passage passage = passages.get(i);
            boolean heads = passage.kind() == Kind.HEADING || passage.kind() == Kind.TITLE;
            if (BODY.contains(passage.kind())) {
                return;
            }
            if (heads && guessed.get(i)) {
                passages.set(i, new Passage(Kind.PARAGRAPH, passage.span()));
                return;
            }
        }
    }
}
