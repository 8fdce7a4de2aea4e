package org.entente.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what repeats on the pages of a document, running heads and feet and page numbers, and takes it away. */
final class PageFurniture {
    /** Furniture stands in this share of the page at its top and bottom. */
    private static final float EDGE = 0.14f;
    /** Repeated on as many pages it is furniture; in documents of few pages twice is enough. */
    private static final int REPEATS = 3;

    private static final int FEW_PAGES = 4;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|p\\.)?\\s?[-\u2013\u2014\\[(|]{0,2}\\s?(?:\\d{1,4}|[ivxlc]{1,6})\\s?(?:(?:of|/|\\|)\\s?\\d{1,4})?\\s?[-\u2013\u2014\\])|]{0,2}",
            Pattern.CASE_INSENSITIVE);

    /** A number at the head or the end of a line. */
    private static final Pattern NUMBER_AT_END = Pattern.compile("^(\\d{1,4})\\b|\\b(\\d{1,4})$");

    private static final int LONGEST_RUNNING_HEAD = 120;

    private final Map<String, Integer> counts = new HashMap<>();
    /** How often the number in an outermost line is so much more than the page's own. */
    private final Map<Integer, Integer> offsets = new HashMap<>();

    private final int enough;

    private PageFurniture(List<PdfPage> pages) {
        enough = pages.size() <= FEW_PAGES ? 2 : REPEATS;
        for (PdfPage page : pages) {
            Set<String> keys = new HashSet<>();
            page.lines().stream().filter(line -> atEdge(page, line)).forEach(line -> keys.add(key(line)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
            outermost(page).stream()
                    .flatMap(line -> offsets(page, line).stream())
                    .distinct()
                    .forEach(offset -> offsets.merge(offset, 1, Integer::sum));
        }
    }

    /** The pages without their furniture. */
    static List<PdfPage> removed(List<PdfPage> pages) {
        PageFurniture furniture = new PageFurniture(pages);
        return pages.stream().map(furniture::without).toList();
    }

    private PdfPage without(PdfPage page) {
        List<PdfLine> outermost = outermost(page);
        List<PdfLine> kept = page.lines().stream()
                .filter(line -> !repeated(page, line) && !(outermost.contains(line) && numbered(page, line)))
                .toList();
        return new PdfPage(page.number(), page.height(), kept, page.picture());
    }

    private boolean repeated(PdfPage page, PdfLine line) {
        return atEdge(page, line) && counts.getOrDefault(key(line), 0) >= enough;
    }

    /** A page number alone, or a running head with a number that counts up from page to page. */
    private boolean numbered(PdfPage page, PdfLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                || (atEdge(page, line)
                        && offsets(page, line).stream().anyMatch(offset -> offsets.getOrDefault(offset, 0) >= REPEATS));
    }

    private static List<PdfLine> outermost(PdfPage page) {
        float lowest = page.lines().stream()
                .map(PdfLine::y)
                .max(Comparator.naturalOrder())
                .orElse(0f);
        float highest = page.lines().stream()
                .map(PdfLine::y)
                .min(Comparator.naturalOrder())
                .orElse(0f);
        return page.lines().stream()
                .filter(line -> line.y() >= lowest - 1 || line.y() <= highest + 1)
                .toList();
    }

    private static List<Integer> offsets(PdfPage page, PdfLine line) {
        if (line.text().length() > LONGEST_RUNNING_HEAD) {
            return List.of();
        }
        return NUMBER_AT_END
                .matcher(line.text())
                .results()
                .map(found -> Integer.parseInt(found.group()) - page.number())
                .toList();
    }

    private static boolean atEdge(PdfPage page, PdfLine line) {
        return line.y() < page.height() * EDGE || line.y() > page.height() * (1 - EDGE);
    }

    /** The same words in the same size, whatever the numbers in them. */
    private static String key(PdfLine line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#") + "\t" + Math.round(line.size());
    }
}
