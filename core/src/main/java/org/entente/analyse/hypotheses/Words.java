package org.entente.analyse.hypotheses;

import java.util.List;
import java.util.Locale;

/** How lists, counts and shares are put in sentences. */
final class Words {
    private Words() {}

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** The first few, and how many more. */
    static String some(List<String> items, int most) {
        return items.size() <= most
                ? list(items)
                : String.join(", ", items.subList(0, most)) + " and " + (items.size() - most) + " more";
    }

    /** "1 statement", "2 statements". */
    static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    /** "67 %". */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** One digit after the point. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
