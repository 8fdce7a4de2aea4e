package org.entente.code.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.code.actor.Period;

/**
 * A code with the time that it holds for: {@code USAGOV 090120-170120}, {@code USAELI >170120}, {@code USAELI}.
 *
 * @param code of the actor
 * @param term bounds included
 */
record CodeTerm(String code, Period term) {
    private static final String DATE = "(\\d{8}|\\d{6})";
    private static final Pattern FORM = Pattern.compile(
            "\\s*([^\\s<>\\[\\]]+?)\\s*(?:([<>])\\s*" + DATE + "|\\s" + DATE + "\\s*-\\s*" + DATE + ")?\\s*");
    /** PETRARCH reads 31 to 99 as 19xx. */
    private static final int LAST_OF_2000 = 30;

    private static final int SHORT_DATE = 6;

    /**
     * Reads what stands between the brackets.
     *
     * @throws IllegalArgumentException where it is of no known form; says why
     */
    static CodeTerm of(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("'[" + text + "]' is no code with a date restriction");
        }
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> to = Optional.empty();
        if (m.group(2) != null) {
            Optional<LocalDate> date = Optional.of(date(m.group(3)));
            from = m.group(2).equals(">") ? date : from;
            to = m.group(2).equals("<") ? date : to;
        } else if (m.group(4) != null) {
            from = Optional.of(date(m.group(4)));
            to = Optional.of(date(m.group(5)));
        }
        Period term = new Period(from, to);
        if (term.reversed()) {
            throw new IllegalArgumentException("'[" + text + "]' ends before it begins");
        }
        return new CodeTerm(m.group(1), term);
    }

    private static LocalDate date(String digits) {
        int century = Integer.parseInt(digits.substring(0, 2)) <= LAST_OF_2000 ? 20 : 19;
        String full = digits.length() == SHORT_DATE ? century + digits : digits;
        try {
            return LocalDate.of(
                    Integer.parseInt(full.substring(0, 4)),
                    Integer.parseInt(full.substring(4, 6)),
                    Integer.parseInt(full.substring(6)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + digits + "' is no day of the calendar", e);
        }
    }
}
