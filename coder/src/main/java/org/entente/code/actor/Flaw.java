package org.entente.code.actor;

import org.entente.model.EntenteException;

/**
 * Something wrong in a dictionary.
 *
 * @param file shown in errors
 * @param line from 1
 * @param reason what is wrong
 * @param remedy what to do
 */
public record Flaw(String file, int line, String reason, String remedy) {
    static Flaw in(ActorRow row, String reason, String remedy) {
        return new Flaw(row.file(), row.line(), reason, remedy);
    }

    String place() {
        return file + "\n" + line;
    }

    EntenteException error() {
        return new EntenteException(file + ", line " + line + ": " + reason + (remedy.isEmpty() ? "" : " " + remedy));
    }
}
