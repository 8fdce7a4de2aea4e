package org.entente.cli;

import java.nio.file.Path;

/** What a case is called, and its file. */
final class CaseName {
    private static final int LONGEST = 80;

    private CaseName() {}

    /** Whether this can be the name of a file on any system. */
    static boolean possible(String name) {
        return !name.isBlank()
                && !name.startsWith(".")
                && name.length() <= LONGEST
                && !name.matches("(?s).*[/\\\\\\p{Cntrl}:].*");
    }

    /** After the first file: letters, digits, dots and dashes of its name without its ending. */
    static String after(Path file) {
        Path last = file.toAbsolutePath().normalize().getFileName();
        String name = (last == null ? "" : last.toString())
                .replaceFirst("(?<=.)\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+|-+$", "");
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return shortened.isEmpty() ? "case" : shortened;
    }
}
