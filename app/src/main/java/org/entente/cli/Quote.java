package org.entente.cli;

/** Words of a text, short enough for a line. */
final class Quote {
    private Quote() {}

    static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, Math.min(most - 1, line.codePointCount(0, line.length())));
        int space = line.lastIndexOf(' ', cut);
        return line.substring(0, space > most / 2 ? space : cut) + "\u2026";
    }
}
