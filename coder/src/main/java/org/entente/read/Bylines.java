package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name the author: "By Jane Doe and John Roe, Kabul". */
final class Bylines {
    private static final int LONGEST_LINE = 160;
    private static final Pattern PREFIX = Pattern.compile(
            "(?:(?:written|story|text|analysis|commentary|opinion|interview|an essay|posted|reported)\\s+by|by|authors?)\\s*[: ]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("[Bb][Yy]:? (\\p{Lu}[^.,;:!?\\n]{1,50})");
    /** Where the names are over: a bar, a bullet, a dash, a bracket, a date after "on". */
    private static final Pattern END =
            Pattern.compile("[|\u2022\u00B7(\\n;]|\\s[\u2013\u2014-]\\s|\\s(?:on|for|in|with additional|at)\\s");

    private static final Pattern JOIN = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|with)\\s+");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019.-]*");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ur", "bin", "ibn", "bint", "ben", "de", "da", "do", "dos", "das", "del", "della", "der",
            "den", "di", "du", "la", "le", "van", "von", "ten", "ter", "zu", "y", "e", "abu", "umm");
    /** Capitalised words that make a part of the line something else than a person. */
    private static final Set<String> NO_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "senior",
            "fellow",
            "director",
            "professor",
            "editor",
            "analyst",
            "correspondent",
            "researcher",
            "reporter",
            "president",
            "the",
            "contrast",
            "comparison",
            "all",
            "sea",
            "air",
            "land",
            "far",
            "now",
            "then",
            "chance",
            "default",
            "law");

    private static final int MOST_TOKENS = 6;

    private Bylines() {}

    /** The authors, parted by ", "; empty where the line is no byline. */
    static Optional<String> author(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher prefix = PREFIX.matcher(line);
        return prefix.lookingAt() ? names(line.substring(prefix.end())) : Optional.empty();
    }

    /** Who a short line below a title names after "By", person or not: "By Our correspondent in Kabul". */
    static Optional<String> anyAuthor(String line) {
        Matcher matcher = PLAIN.matcher(line);
        return matcher.matches() ? author(line).or(() -> Optional.of(matcher.group(1))) : author(line);
    }

    /** The names a list of authors starts with, parted by ", "; empty where its first part is no name. */
    static Optional<String> names(String words) {
        Matcher end = END.matcher(words);
        String list = Blank.collapse(end.find() ? words.substring(0, end.start()) : words);
        boolean sentence = list.endsWith(".") && list.length() > 60;
        List<String> names = new ArrayList<>();
        for (String part : JOIN.split(list)) {
            String name = part.endsWith(".") && !initialLast(part) ? part.substring(0, part.length() - 1) : part;
            if (!isName(name)) {
                break;
            }
            names.add(name);
        }
        return names.isEmpty() || sentence ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static boolean initialLast(String part) {
        return part.length() >= 2 && Character.isUpperCase(part.charAt(part.length() - 2));
    }

    private static boolean isName(String part) {
        String[] tokens = part.split(" ");
        boolean capital = false;
        for (String token : tokens) {
            String lower = token.toLowerCase(Locale.ROOT);
            boolean particle = PARTICLES.contains(lower) || lower.startsWith("al-") || lower.startsWith("el-");
            boolean upper = !token.isEmpty() && !Character.isLowerCase(token.charAt(0));
            if (!TOKEN.matcher(token).matches() || NO_NAMES.contains(lower) || !(upper || particle)) {
                return false;
            }
            capital |= upper;
        }
        return capital && tokens.length <= MOST_TOKENS;
    }
}
