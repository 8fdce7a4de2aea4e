package org.entente.relate.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of something.
 *
 * @param of what is counted: a class of losses or the stem of a noun
 * @param low least that it may mean
 * @param high most that it may mean
 * @param value as said
 */
record Count(String of, double low, double high, double value) {
    private static final int AHEAD = 4;
    private static final int BACK = 4;
    /** "About 30" may mean a tenth more or less. */
    private static final double ABOUT = 0.1;

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    /** Whether the two cannot both be right. */
    boolean against(Count other) {
        return of.equals(other.of) && (high < other.low || other.high < low);
    }

    /** The number as digits. */
    String says() {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }

    /** The numbers of a sentence that count something, in its order; dates, times and ordinals do not. O(tokens). */
    static List<Count> of(List<Token> tokens, String text, Lexicon lexicon) {
        return new Reader(tokens, text, lexicon).read();
    }

    private record Figure(int first, int last, double value) {}

    private record Reader(List<Token> tokens, String text, Lexicon lexicon) {
        List<Count> read() {
            List<Count> result = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                Optional<Figure> number = number(at);
                if (number.isPresent()) {
                    count(number.get()).ifPresent(result::add);
                    at = number.get().last() + 1;
                } else {
                    at++;
                }
            }
            return result;
        }

        /** number = (digits | ones | tens [ones]) (dozen | hundred | thousand | million)* [[and] tens [ones]]. */
        private Optional<Figure> number(int at) {
            Token token = tokens.get(at);
            Optional<Double> first =
                    token.digits() ? digits(at) : lexicon.number(token.lower()).map(Long::doubleValue);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            double value = first.get();
            int last = at;
            for (int next = following(last); next > 0; next = following(last)) {
                double more = lexicon.number(tokens.get(next).lower()).orElse(0L);
                if (lexicon.times(tokens.get(next).lower())) {
                    value *= more;
                } else if (adds(value, more)) {
                    value += more;
                } else {
                    break;
                }
                last = next;
            }
            return Optional.of(new Figure(at, last, value));
        }

        /** Twenty-one, a hundred and twenty. */
        private static boolean adds(double value, double more) {
            boolean ones = value < 100 && value % 10 == 0 && more < 10;
            boolean tens = value >= 100 && value % 100 == 0 && more < 100;
            return ones || tens;
        }

        /** Where the next number word stands, one space, hyphen or "and" on; 0 for nowhere. */
        private int following(int at) {
            int next = at + 1;
            if (next + 1 < tokens.size()
                    && tokens.get(next).lower().equals("and")
                    && lexicon.times(tokens.get(at).lower())) {
                next++;
            }
            boolean word = next < tokens.size()
                    && lexicon.number(tokens.get(next).lower()).isPresent()
                    && tokens.get(next - 1).gap(tokens.get(next), text).length() == 1;
            return word ? next : 0;
        }

        private Optional<Double> digits(int at) {
            Token token = tokens.get(at);
            int end = token.span().end();
            boolean glued = end < text.length()
                    && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ':' || text.charAt(end) == '/');
            boolean dated = isCalendar(at - 1) || isCalendar(at + 1);
            try {
                double value = Double.parseDouble(token.text().replace(",", ""));
                boolean year = token.text().length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
                return glued || dated || year ? Optional.empty() : Optional.of(value);
            } catch (NumberFormatException e) {
                return Optional.empty(); // 2.5.1967 or 192.168.0.1: no number
            }
        }

        private boolean isCalendar(int at) {
            return at >= 0
                    && at < tokens.size()
                    && lexicon.calendar(tokens.get(at).lower());
        }

        private Optional<Count> count(Figure number) {
            Optional<String> of =
                    lossesAhead(number).or(() -> lossesBefore(number)).or(() -> noun(number));
            return of.map(what -> bounded(number, what));
        }

        private Optional<String> lossesAhead(Figure number) {
            for (int i = number.last() + 1; i <= number.last() + AHEAD && joined(i); i++) {
                Optional<String> loss = lexicon.counts(tokens.get(i).lower());
                if (loss.isPresent()) {
                    return loss;
                }
            }
            return Optional.empty();
        }

        private Optional<String> lossesBefore(Figure number) {
            for (int i = number.first() - 1; i >= 0 && i >= number.first() - BACK && runsOn(i + 1); i--) {
                Optional<String> loss = lexicon.counts(tokens.get(i).lower());
                if (loss.isPresent() || !lexicon.passed(tokens.get(i).lower())) {
                    return loss;
                }
            }
            return Optional.empty();
        }

        private Optional<String> noun(Figure number) {
            for (int i = number.last() + 1; i <= number.last() + AHEAD && joined(i); i++) {
                String word = tokens.get(i).lower();
                if (lexicon.content(word) && number.value() >= 2) {
                    return Optional.of(lexicon.stem(word));
                }
            }
            return Optional.empty();
        }

        /** Whether a token goes on with the phrase of the one before it. */
        private boolean joined(int at) {
            return runsOn(at)
                    && !tokens.get(at).lower().equals("and")
                    && !tokens.get(at).digits();
        }

        private boolean runsOn(int at) {
            return at > 0
                    && at < tokens.size()
                    && tokens.get(at - 1).gap(tokens.get(at), text).isBlank();
        }

        private Count bounded(Figure number, String of) {
            double value = number.value();
            double low = value;
            double high = value;
            for (int i = number.first() - 1; i >= 0 && i >= number.first() - 2; i--) {
                for (String bound : lexicon.bounds(tokens.get(i).lower())) {
                    low = bound.equals("down") ? 0 : bound.equals("about") ? value * (1 - ABOUT) : low;
                    high = bound.equals("up")
                            ? Double.POSITIVE_INFINITY
                            : bound.equals("about") ? value * (1 + ABOUT) : high;
                }
            }
            return new Count(of, low, high, value);
        }
    }
}
