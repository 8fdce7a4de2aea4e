package org.entente.code.time;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a date pattern cannot match without. Most sentences hold none of it, and trying some seventy patterns on each costs more
 * than all else that is done with a parsed sentence.
 */
enum Gate {
    YEAR(Terms.YEAR, Terms.YEAR),
    MONTH(Terms.MONTH, "Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec"),
    SEASON(Terms.SEASON, Terms.SEASON),
    WEEKDAY(Terms.WEEKDAY, "(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
    UNIT(Terms.UNIT, "day|week|fortnight|month|year|decade|centur"),
    /** An ordinal alone dates nothing. */
    CENTURY(Terms.ORDINAL, "century");

    private final String part;
    private final Pattern words;

    Gate(String part, String words) {
        this.part = part;
        this.words = Pattern.compile(words);
    }

    /** What a pattern needs: the terms that all of its branches hold. */
    static Set<Gate> of(String pattern) {
        Set<Gate> needed = EnumSet.noneOf(Gate.class);
        for (Gate gate : values()) {
            if (pattern.contains(gate.part)) {
                needed.add(gate);
            }
        }
        return needed;
    }

    /** What a text has; months are written with a capital. */
    static Set<Gate> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<Gate> open = EnumSet.noneOf(Gate.class);
        for (Gate gate : values()) {
            if (gate.words.matcher(gate == MONTH ? text : lower).find()) {
                open.add(gate);
            }
        }
        return open;
    }
}
