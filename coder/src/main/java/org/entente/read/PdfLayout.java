package org.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.model.Passage.Kind;
import org.entente.model.Skipped;
import org.jspecify.annotations.Nullable;

/** The lines of a PDF to blocks: which belong to one paragraph, and which are set as title, heading or note. */
final class PdfLayout {
    /** A larger step from line to line than this many usual ones parts paragraphs. */
    private static final float WIDE_STEP = 1.35f;
    /** An indent, in letter sizes, that starts a paragraph. */
    private static final float INDENT = 0.8f;
    /** A line that ends this share of its column's width before the column does is short. */
    private static final float SHORT = 0.12f;

    private static final float SINGLE_SPACED = 1.3f;
    /** So many equal steps show that a text is set with wide lines; fewer may all be gaps. */
    private static final int ENOUGH_STEPS = 8;

    private static final float HEADING_SIZE = 1.15f;
    private static final float TITLE_SIZE = 1.3f;
    private static final float NOTE_SIZE = 0.88f;
    private static final int LONGEST_HEADING = 250;
    /** Up to this length a paragraph of one line may be a heading set like the text. */
    private static final int MAY_BE_HEADING = 100;
    /** Left edges within so many points make one column. */
    private static final float COLUMN = 36;

    private static final Pattern BULLET = Pattern.compile(
            "(?:[\u2022\u25AA\u25E6\u2023\u2043\u00B7\uF0B7*\u2013-]|\\(?\\d{1,2}[.)]|\\([a-z]\\))\\s+\\S.*");
    private static final Pattern BULLET_MARK =
            Pattern.compile("[\u2022\u25AA\u25E6\u2023\u2043\u00B7\uF0B7*\u2013-]\\s+");
    private static final Pattern NOTE = Pattern.compile("(?:\\[?\\d{1,3}\\]?|[*\u2020\u2021])\\s*\\S.*");

    /** A paragraph in the making. */
    private record Run(List<PdfLine> lines, StringBuilder words, int page) {
        PdfLine first() {
            return lines.get(0);
        }

        PdfLine last() {
            return lines.get(lines.size() - 1);
        }
    }

    private final Hyphens hyphens;
    private final float bodySize;
    private final float step;
    private final List<Run> runs = new ArrayList<>();
    private final List<Run> notes = new ArrayList<>();
    private final Map<Integer, Float> columnEnds = new HashMap<>();
    private @Nullable Run open;
    /** Whether the open paragraph's last line is short in its column. */
    private boolean openEndsShort;

    private PdfLayout(List<PdfPage> pages) {
        hyphens = new Hyphens(pages);
        bodySize = bodySize(pages);
        step = usualStep(pages);
    }

    static Extract extract(List<PdfPage> raw, Properties properties, List<Skipped> skipped) {
        List<PdfPage> pages = PageFurniture.removed(raw);
        PdfLayout layout = new PdfLayout(pages);
        pages.forEach(layout::take);
        layout.close();
        return layout.store(properties, skipped);
    }

    /** The size of most letters. */
    private static float bodySize(List<PdfPage> pages) {
        Map<Float, Integer> letters = new TreeMap<>();
        pages.forEach(page -> page.lines()
                .forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum)));
        return most(letters);
    }

    /** The most frequent step from one line to the next. */
    private float usualStep(List<PdfPage> pages) {
        Map<Float, Integer> steps = new TreeMap<>();
        for (PdfPage page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                PdfLine line = page.lines().get(i);
                float down = line.y() - page.lines().get(i - 1).y();
                if (line.size() == bodySize && down > 0 && down < 4 * bodySize) {
                    steps.merge(Math.round(down * 2) / 2f, 1, Integer::sum);
                }
            }
        }
        if (steps.isEmpty()) {
            return bodySize * SINGLE_SPACED;
        }
        float usual = most(steps);
        return steps.getOrDefault(usual, 0) >= ENOUGH_STEPS ? usual : Math.min(usual, bodySize * SINGLE_SPACED);
    }

    private static float most(Map<Float, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Float, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private void take(PdfPage page) {
        columnEnds.clear();
        page.lines().forEach(line -> columnEnds.merge(column(line), line.right(), Math::max));
        boolean inNotes = false;
        @Nullable PdfLine before = null;
        for (PdfLine line : page.lines()) {
            boolean small = line.size() < bodySize * NOTE_SIZE && line.y() > page.height() * 0.5f;
            boolean note = small && (inNotes || NOTE.matcher(line.text()).matches());
            if (note) {
                takeNote(line, page.number(), inNotes);
            } else {
                boolean turned = before == null || line.y() < before.y() - bodySize / 2;
                takeLine(line, page.number(), turned);
                before = line;
            }
            inNotes = note;
        }
    }

    private void takeNote(PdfLine line, int page, boolean inNotes) {
        boolean next = inNotes && !NOTE.matcher(line.text()).matches();
        if (next && !notes.isEmpty()) {
            Run note = notes.get(notes.size() - 1);
            note.lines().add(line);
            hyphens.join(note.words(), line.text());
        } else {
            notes.add(run(line, page));
        }
    }

    private void takeLine(PdfLine line, int page, boolean turned) {
        Run run = open;
        if (run == null || starts(run, line, turned)) {
            close();
            open = run(line, page);
        } else {
            run.lines().add(line);
            hyphens.join(run.words(), line.text());
        }
        openEndsShort = isShort(line);
    }

    private static Run run(PdfLine line, int page) {
        return new Run(new ArrayList<>(List.of(line)), new StringBuilder(line.text()), page);
    }

    /** Whether the line starts a new paragraph. */
    private boolean starts(Run run, PdfLine line, boolean turned) {
        PdfLine last = run.last();
        if (!last.sameSize(line) || last.bold() != line.bold() || startsItem(run, line)) {
            return true;
        }
        if (turned) {
            boolean cutShort = openEndsShort && !Character.isLowerCase(line.first());
            return last.endsSentence() || isSetAsHeading(run) || cutShort;
        }
        float down = line.y() - last.y();
        float usual = step * Math.max(1, line.size() / bodySize);
        if (down > usual * WIDE_STEP) {
            return true;
        }
        boolean item = BULLET.matcher(run.first().text()).matches();
        boolean indented = line.x() - last.x() > INDENT * line.size() && !item;
        return indented || (last.endsSentence() && isShort(last));
    }

    /** A number may also just happen to stand at the head of a line: it starts an item only where a sentence or item is over. */
    private boolean startsItem(Run run, PdfLine line) {
        if (!BULLET.matcher(line.text()).matches()) {
            return false;
        }
        boolean number = Character.isDigit(line.first());
        return !number
                || run.last().endsSentence()
                || isShort(run.last())
                || BULLET.matcher(run.first().text()).matches();
    }

    private boolean isShort(PdfLine line) {
        float end = line.right();
        for (int column = column(line) - 1; column <= column(line) + 1; column++) {
            end = Math.max(end, columnEnds.getOrDefault(column, 0f));
        }
        return line.right() < end - SHORT * (end - line.x());
    }

    private static int column(PdfLine line) {
        return (int) (line.x() / COLUMN);
    }

    private boolean isSetAsHeading(Run run) {
        return run.words().length() <= LONGEST_HEADING
                && (run.first().size() > bodySize * HEADING_SIZE || run.first().bold());
    }

    private void close() {
        Run run = open;
        if (run != null) {
            runs.add(run);
        }
        open = null;
    }

    private Extract store(Properties properties, List<Skipped> skipped) {
        Optional<Run> title = title(properties.title());
        StoredText stored = new StoredText();
        boolean allBold = runs.stream().allMatch(run -> run.first().bold());
        for (Run run : runs) {
            String words = run.words().toString();
            if (title.filter(run::equals).isPresent()) {
                stored.add(words, Kind.TITLE);
            } else if (isSetAsHeading(run) && !(allBold && run.first().size() <= bodySize * HEADING_SIZE)) {
                stored.add(words, Kind.HEADING);
            } else if (BULLET.matcher(run.first().text()).matches()) {
                stored.add(BULLET_MARK.matcher(words).replaceFirst(""), Kind.LIST_ITEM);
            } else {
                boolean plain = run.lines().size() > 1 || words.length() > MAY_BE_HEADING;
                stored.add(words, plain ? Optional.of(Kind.PARAGRAPH) : Optional.empty());
            }
        }
        notes.forEach(note -> stored.add(note.words().toString(), Kind.BOILERPLATE));
        return stored.extract(properties, skipped);
    }

    /** What the properties call the title, if it is set on the first page with text, else what is set largest there. */
    private Optional<Run> title(String named) {
        int firstPage = runs.isEmpty() ? 0 : runs.get(0).page();
        List<Run> front = runs.stream()
                .filter(run -> run.page() == firstPage && run.words().length() <= LONGEST_HEADING)
                .toList();
        Optional<Run> same = front.stream()
                .filter(run -> run.words().toString().equalsIgnoreCase(named))
                .findFirst();
        float largest = front.stream()
                .map(run -> run.first().size())
                .max(Float::compare)
                .orElse(0f);
        return same.or(() -> front.stream()
                .filter(run -> run.first().size() == largest && largest >= bodySize * TITLE_SIZE)
                .findFirst());
    }
}
