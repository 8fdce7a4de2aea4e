package org.entente.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Signs and weights as files write them: numbers, {@code +} and {@code -}, and the words of {@code signs.tsv}.
 *
 * @param words folded, with their sign
 */
record Signs(Map<String, Double> words) {
    static final Signs SHIPPED = of(Table.shipped("signs.tsv"));

    /** Greater weights are refused, so that no sum of weights overflows. */
    static final double GREATEST = 1e15;

    private static final int LONGEST = 64;
    private static final char MINUS_SIGN = '\u2212';
    private static final char EN_DASH = '\u2013';

    static Signs of(Table table) {
        Map<String, Double> words = new HashMap<>();
        for (Table.Row row : table.rows()) {
            double sign =
                    switch (row.meaning()) {
                        case "+" -> 1;
                        case "-" -> -1;
                        case "0" -> 0;
                        default -> throw table.error(row, "no sign: " + row.meaning() + ". Maybe + or - was meant.");
                    };
            for (String word : row.words()) {
                if (words.putIfAbsent(word, sign) != null) {
                    throw table.error(row, word + " stands in two rows. Maybe take it out of one.");
                }
            }
        }
        return new Signs(words);
    }

    /** The number, symbol or word as a weight; empty where it is none, or no finite one of at most {@link #GREATEST}. */
    OptionalDouble weight(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        if (text.length() == 1) {
            switch (text.charAt(0)) {
                case '+' -> {
                    return OptionalDouble.of(1);
                }
                case '-', MINUS_SIGN, EN_DASH -> {
                    return OptionalDouble.of(-1);
                }
                default -> {}
            }
        }
        OptionalDouble number = number(text);
        if (number.isPresent() || isNumeric(text)) {
            return number;
        }
        Double sign = words.get(Table.folded(text));
        return sign == null ? OptionalDouble.empty() : OptionalDouble.of(sign);
    }

    /** A decimal number, perhaps with an exponent. */
    static OptionalDouble number(String cell) {
        String text = cell.strip().replace(MINUS_SIGN, '-');
        if (text.length() > LONGEST || !isNumeric(text)) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(text);
            return Math.abs(value) <= GREATEST ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Whether it is made of what numbers are made of: keeps out NaN, Infinity, 0x1p3 and 1d. */
    private static boolean isNumeric(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
