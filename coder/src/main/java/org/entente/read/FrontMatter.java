package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;

/**
 * The block of properties at the head of a Markdown file: the part of YAML that title, author and date are written in (plain and
 * quoted values, folded text, lists in brackets or on lines of their own).
 *
 * @param properties title, author and date
 * @param length characters of the text that it takes up; 0 where there is none
 */
record FrontMatter(Properties properties, int length) {
    private static final FrontMatter NONE = new FrontMatter(Properties.NONE, 0);
    /** Front matter is short: what is longer is text between two rules. */
    private static final int LONGEST = 20_000;

    private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w-]{0,40}):(?:[ \\t]+(.*))?");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(?:name:[ \\t]*)?(.*)");
    private static final List<String> TITLES = List.of("title");
    private static final List<String> AUTHORS = List.of("author", "authors", "by", "creator");
    private static final List<String> DATES =
            List.of("date", "published", "publishdate", "pubdate", "date_published", "publication_date");

    /** Whether the text starts with a front matter block. */
    static boolean opens(String text) {
        return parse(text).length() > 0;
    }

    static FrontMatter parse(String text) {
        if (!text.startsWith("---\n")) {
            return NONE;
        }
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        int end = head.indexOf("\n---", 3);
        int more = head.indexOf("\n...", 3);
        int close = end < 0 ? more : more < 0 ? end : Math.min(end, more);
        if (close < 0 || (close + 4 < text.length() && text.charAt(close + 4) != '\n')) {
            return NONE;
        }
        Map<String, String> values = values(head.substring(4, Math.max(4, close)));
        return values.isEmpty() ? NONE : new FrontMatter(properties(values), close + 4);
    }

    private static Properties properties(Map<String, String> values) {
        EdtfDate date = WrittenDates.value(first(values, DATES));
        return new Properties(first(values, TITLES), first(values, AUTHORS), date, Properties.DateOf.PUBLICATION);
    }

    private static String first(Map<String, String> values, List<String> keys) {
        return keys.stream()
                .map(key -> values.getOrDefault(key, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> values(String block) {
        Map<String, String> values = new TreeMap<>();
        String key = "";
        List<String> parts = new ArrayList<>();
        boolean list = false;
        for (String line : block.split("\n", -1)) {
            Matcher start = KEY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (start.matches()) {
                put(values, key, parts, list);
                key = start.group(1).toLowerCase(Locale.ROOT);
                parts = new ArrayList<>();
                list = false;
                String value = start.group(2) == null ? "" : start.group(2).strip();
                if (!value.isEmpty() && !value.matches("[>|][+-]?")) {
                    parts.add(value);
                }
            } else if (item.matches()) {
                list = true;
                parts.add(unquoted(item.group(1).strip()));
            } else if (!list && !line.isBlank()) {
                parts.add(line.strip());
            }
        }
        put(values, key, parts, list);
        return values;
    }

    private static void put(Map<String, String> values, String key, List<String> parts, boolean list) {
        if (key.isEmpty()) {
            return;
        }
        String value = String.join(list ? ", " : " ", parts);
        if (!list && value.startsWith("[") && value.endsWith("]")) {
            value = String.join(
                    ", ",
                    List.of(value.substring(1, value.length() - 1).split(",")).stream()
                            .map(part -> unquoted(part.strip()))
                            .toList());
        }
        values.putIfAbsent(key, Blank.collapse(unquoted(value)));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("''", "'")
                : value;
    }
}
