package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Passage.Kind;

/** Markdown to blocks: markers removed, the lines of a paragraph joined, the properties at the head taken as metadata. */
final class MarkdownText {
    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*))?");
    private static final Pattern TRAILING_HASHES = Pattern.compile("[ \\t]+#{1,20}$");
    private static final Pattern RULE =
            Pattern.compile(" {0,3}(?:(?:\\*[ \\t]*){3,80}|(?:-[ \\t]*){3,80}|(?:_[ \\t]*){3,80})");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(={2,200}|-{2,200})[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}((?:>[ \\t]?)+)(.*)");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+]|(\\d{1,4})[.)])[ \\t]+(\\S.*)");
    private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^[^\\]]{1,40}\\]:[ \\t]*(.*)");
    private static final Pattern REFERENCE = Pattern.compile(" {0,3}\\[[^\\]^][^\\]]{0,100}\\]:[ \\t]*\\S.*");
    private static final Pattern IMAGE = Pattern.compile("[ \\t]*!\\[([^\\]]{0,600})\\]\\([^)]{0,2000}\\)[ \\t]*");
    private static final Pattern TABLE_RULE =
            Pattern.compile("[ \\t]*\\|?[ \\t]*:?-{1,80}:?[ \\t]*(?:\\|[ \\t:-]{0,90}){0,60}");
    private static final Pattern ALL_STRONG = Pattern.compile("(?:\\*\\*|__)[^*_]{1,200}(?:\\*\\*|__)");

    private final StoredText stored = new StoredText();
    private final List<String> pending = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private boolean titled;

    private MarkdownText() {}

    static Extract extract(String text) {
        FrontMatter front = FrontMatter.parse(text);
        String body = withoutComments(text.substring(front.length()));
        return new MarkdownText().read(body, front.properties());
    }

    private static String withoutComments(String text) {
        int open = text.indexOf("<!--");
        if (open < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf("-->", open);
            out.append(text, from, open);
            if (close < 0) {
                return out.append(text, open, text.length()).toString();
            }
            from = close + 3;
            open = text.indexOf("<!--", from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private Extract read(String body, Properties properties) {
        if (!properties.title().isEmpty()) {
            stored.add(properties.title(), Kind.TITLE);
            titled = true;
        }
        List<String> lines = body.lines().toList();
        int i = 0;
        while (i < lines.size()) {
            i = take(lines, i, properties.title());
        }
        flush();
        return stored.extract(properties, List.of());
    }

    /** Takes one line, or several where a construct spans them; the number of the next. */
    private int take(List<String> lines, int i, String title) {
        String line = lines.get(i);
        Matcher fence = FENCE.matcher(line);
        if (fence.matches()) {
            return code(lines, i, fence.group(1));
        }
        if (startsTable(lines, i)) {
            return table(lines, i);
        }
        Matcher atx = ATX.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher note = NOTE.matcher(line);
        Matcher image = IMAGE.matcher(line);
        if (Blank.all(line) || REFERENCE.matcher(line).matches()) {
            flush();
        } else if (atx.matches()) {
            flush();
            String words = atx.group(2) == null ? "" : atx.group(2).stripTrailing();
            heading(
                    TRAILING_HASHES.matcher(words).replaceFirst(""),
                    atx.group(1).length(),
                    title);
        } else if (UNDERLINE.matcher(line).matches() && kind == Kind.PARAGRAPH && !pending.isEmpty()) {
            String words = String.join(" ", pending);
            pending.clear();
            heading(words, line.contains("=") ? 1 : 2, title);
        } else if (RULE.matcher(line).matches()) {
            flush();
        } else if (quote.matches()) {
            quoted(quote.group(2));
        } else if (item.matches() && (kind != Kind.PARAGRAPH || pending.isEmpty() || mayInterrupt(item.group(1)))) {
            start(Kind.LIST_ITEM, item.group(2));
        } else if (note.matches()) {
            start(Kind.BOILERPLATE, note.group(1));
        } else if (image.matches()) {
            start(Kind.CAPTION, image.group(1));
            flush();
        } else {
            pending.add(line);
        }
        return i + 1;
    }

    /** A numbered line inside a paragraph starts a list only with 1: "in March\n1979. Then" does not (CommonMark 0.31, 5.3). */
    private static boolean mayInterrupt(@org.jspecify.annotations.Nullable String number) {
        return number == null || number.equals("1");
    }

    private void start(Kind of, String words) {
        flush();
        kind = of;
        pending.add(words);
    }

    private void quoted(String words) {
        if (kind != Kind.QUOTATION || Blank.all(words)) {
            flush();
            kind = Kind.QUOTATION;
        }
        pending.add(words);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            String raw = String.join("\n", pending).strip();
            boolean strong = kind == Kind.PARAGRAPH && ALL_STRONG.matcher(raw).matches();
            stored.add(MarkdownInline.words(raw), strong ? Optional.empty() : Optional.of(kind));
        }
        pending.clear();
        kind = Kind.PARAGRAPH;
    }

    private void heading(String raw, int level, String title) {
        String words = MarkdownInline.words(raw);
        if (titled && words.equals(title)) {
            return;
        }
        boolean first = !titled && level == 1;
        stored.add(words, first ? Kind.TITLE : Kind.HEADING);
        titled |= first;
    }

    private int code(List<String> lines, int from, String fence) {
        flush();
        int i = from + 1;
        StringBuilder code = new StringBuilder();
        while (i < lines.size() && !lines.get(i).stripLeading().startsWith(fence)) {
            code.append(lines.get(i)).append('\n');
            i++;
        }
        stored.add(code.toString(), Kind.BOILERPLATE);
        return i + 1;
    }

    private static boolean startsTable(List<String> lines, int i) {
        return lines.get(i).indexOf('|') >= 0
                && i + 1 < lines.size()
                && lines.get(i + 1).indexOf('|') >= 0
                && TABLE_RULE.matcher(lines.get(i + 1)).matches();
    }

    private int table(List<String> lines, int from) {
        flush();
        StringBuilder rows = new StringBuilder();
        int i = from;
        while (i < lines.size() && lines.get(i).indexOf('|') >= 0) {
            if (i != from + 1) {
                String row = lines.get(i).strip();
                String inner = row.startsWith("|") ? row.substring(1) : row;
                for (String cell : inner.split("\\|")) {
                    rows.append(MarkdownInline.words(cell)).append('\t');
                }
                rows.setCharAt(rows.length() - 1, '\n');
            }
            i++;
        }
        stored.add(rows.toString(), Kind.TABLE);
        return i;
    }
}
