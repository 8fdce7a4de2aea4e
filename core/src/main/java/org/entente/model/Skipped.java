package org.entente.model;

/**
 * Something that was left out, and why: bad input never stops the rest of the work, and never goes unmentioned.
 *
 * @param what file or item
 * @param where page, line or offset; {@code ""} where the whole of it is meant
 * @param reason what is wrong
 * @param remedy what the user can do
 */
public record Skipped(String what, String where, String reason, String remedy) {
    /** One line: what, where, reason and remedy. */
    public String sentence() {
        return what + (where.isEmpty() ? "" : ", " + where) + ": " + reason + (remedy.isEmpty() ? "" : " " + remedy);
    }
}
