package org.entente.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Passage.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks through the main part of a page and writes its blocks; never recursive, so that deep nesting is harmless. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> CAPTION_NAMES = Set.of(
            "wp-caption-text",
            "caption",
            "image-caption",
            "figure-caption",
            "photo-caption",
            "caption-text",
            "media-caption");
    private static final Set<String> CREDIT_NAMES =
            Set.of("credit", "photo-credit", "image-credit", "media-credit", "caption-credit", "copyright");
    private static final Set<String> BYLINE_NAMES = Set.of(
            "byline",
            "author",
            "article-author",
            "post-author",
            "entry-author",
            "author-name",
            "article-byline",
            "c-byline");
    private static final Pattern NOTE_MARK =
            Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z*\u2020\u2021]|note \\d{1,3})[\\])]?");
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\n\\s*\n");
    private static final int LONGEST_BYLINE = 160;
    /** A table with a longer cell, or with blocks in its cells, only arranges text on the page. */
    private static final int LONGEST_CELL = 400;

    private final StoredText stored;
    private final @Nullable Element title;
    private final StringBuilder words = new StringBuilder();
    private final Deque<Optional<Kind>> kinds = new ArrayDeque<>();

    private int preformatted;

    HtmlBlocks(StoredText stored, @Nullable Element title) {
        this.stored = stored;
        this.title = title;
        kinds.push(Optional.empty());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text, preformatted > 0);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.nameIs("br")) {
            words.append('\n');
        } else if (isNoteMark(element)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (element.nameIs("table") && isData(element)) {
            flush();
            stored.add(rows(element), Kind.TABLE);
            return FilterResult.SKIP_ENTIRELY;
        } else if (breaks(element)) {
            flush();
            kinds.push(kind(element));
            preformatted += element.nameIs("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && breaks(element)) {
            flush();
            kinds.pop();
            preformatted -= element.nameIs("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** Line ends in the source are blanks; only br ends a line, and what pre holds is set as it stands. */
    private void append(TextNode node, boolean keepLines) {
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' && !keepLines;
            words.append(lineEnd || c == '\r' || c == '\t' ? ' ' : c);
        }
    }

    private boolean breaks(Element element) {
        return (element.isBlock() && !element.nameIs("br")) || element.equals(title) || credit(element);
    }

    private static boolean credit(Element element) {
        return hasName(element, CREDIT_NAMES);
    }

    private Optional<Kind> kind(Element element) {
        if (element.equals(title)) {
            return Optional.of(Kind.TITLE);
        }
        if (credit(element)) {
            return Optional.of(Kind.BOILERPLATE);
        }
        Optional<Kind> around = kinds.element();
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Kind.HEADING);
            case "blockquote", "q" -> Optional.of(Kind.QUOTATION);
            case "li", "dt", "dd" -> Optional.of(Kind.LIST_ITEM);
            case "figcaption", "caption" -> Optional.of(Kind.CAPTION);
            case "p" ->
                named(element)
                        .or(() -> around)
                        .or(() -> allStrong(element) ? Optional.empty() : Optional.of(Kind.PARAGRAPH));
            default -> named(element).or(() -> around);
        };
    }

    private static Optional<Kind> named(Element element) {
        if (hasName(element, CAPTION_NAMES)) {
            return Optional.of(Kind.CAPTION);
        }
        boolean byline = hasName(element, BYLINE_NAMES) && element.text().length() <= LONGEST_BYLINE;
        return byline ? Optional.of(Kind.BYLINE) : Optional.empty();
    }

    private static boolean hasName(Element element, Set<String> names) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(names::contains);
    }

    /** A paragraph that is bold throughout may be a heading. */
    private static boolean allStrong(Element element) {
        Elements children = element.children();
        return children.size() == 1
                && (children.get(0).nameIs("strong") || children.get(0).nameIs("b"))
                && children.get(0).text().length() == element.text().length();
    }

    private static boolean isNoteMark(Element element) {
        if (!element.nameIs("sup")) {
            return false;
        }
        String mark = element.text().strip();
        boolean linked = element.selectFirst("a") != null || element.closest("a") != null;
        return NOTE_MARK.matcher(mark).matches() && (linked || mark.startsWith("["));
    }

    private static boolean isData(Element table) {
        return table.selectFirst("td p, td h1, td h2, td h3, td div, td ul, table table") == null
                && table.select("td").stream().noneMatch(cell -> cell.text().length() > LONGEST_CELL);
    }

    private static String rows(Element table) {
        StringBuilder rows = new StringBuilder();
        for (Element row : table.select("tr")) {
            rows.append(String.join("\t", row.select("td, th").eachText())).append('\n');
        }
        return rows.toString();
    }

    private void flush() {
        if (words.length() == 0) {
            return;
        }
        String raw = words.toString();
        words.setLength(0);
        for (String part : PARAGRAPH_BREAK.split(raw)) {
            StringBuilder lines = new StringBuilder();
            part.lines().map(Blank::collapse).filter(line -> !line.isEmpty()).forEach(line -> lines.append(line)
                    .append('\n'));
            stored.add(lines.toString(), kinds.element());
        }
    }
}
