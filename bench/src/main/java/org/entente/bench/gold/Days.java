package org.entente.bench.gold;

import java.util.Map;
import java.util.Optional;

/**
 * The days of an EDTF date, as wide as {@code score.py} takes them: 31 days a month, and whole years for quarters and halves. Coarser than
 * {@link org.entente.model.EdtfDate}, so that both scorers say the same.
 *
 * @param first as YYYYMMDD
 * @param last as YYYYMMDD
 */
record Days(String first, String last) {
    private static final Map<String, String> SEASON_BEGINS = Map.of("21", "03", "22", "06", "23", "09", "24", "12");
    private static final Map<String, String> SEASON_ENDS = Map.of("21", "05", "22", "08", "23", "11", "24", "12");
    private static final int MONTHS = 12;

    /** Nothing where the text is empty. */
    static Optional<Days> of(String edtf) {
        String text = edtf.replaceAll("[~?%]", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        String from = slash < 0 ? text : text.substring(0, slash);
        String to = slash < 0 || slash == text.length() - 1 ? from : text.substring(slash + 1);
        return Optional.of(new Days(edge(from, false), edge(to, true)));
    }

    /** Whether a date that was coded is as good as the annotated one: the same, or inside it. */
    static boolean agree(Optional<String> gold, Optional<String> coded) {
        if (gold.isEmpty()) {
            return true;
        }
        Optional<Days> wide = of(gold.get());
        Optional<Days> narrow = of(coded.orElse(""));
        if (wide.isEmpty() || narrow.isEmpty()) {
            return wide.isEmpty() && narrow.isEmpty();
        }
        return wide.get().covers(narrow.get());
    }

    private boolean covers(Days other) {
        return first.compareTo(other.first) <= 0 && other.last.compareTo(last) <= 0;
    }

    private static String edge(String point, boolean end) {
        String text = point.strip();
        if (text.isEmpty() || text.equals("..")) {
            return end ? "99991231" : "00000101";
        }
        String[] parts = text.replaceAll("[Xx]", end ? "9" : "0").split("-", -1);
        String month = parts.length > 1 ? month(parts[1], end) : end ? "12" : "01";
        String day = parts.length > 2 ? parts[2] : end ? "31" : "01";
        return padded(parts[0], "0000") + padded(month, "00") + padded(day, "00");
    }

    private static String month(String month, boolean end) {
        if (month.matches("\\d+") && Integer.parseInt(month) > MONTHS) {
            return (end ? SEASON_ENDS : SEASON_BEGINS).getOrDefault(month, end ? "12" : "01");
        }
        return month;
    }

    private static String padded(String number, String zeros) {
        return zeros.substring(Math.min(number.length(), zeros.length())) + number;
    }
}
