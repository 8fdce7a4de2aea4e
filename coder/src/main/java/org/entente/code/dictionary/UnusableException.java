package org.entente.code.dictionary;

/** A pattern asks for something that a frame cannot; the message says what. */
final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableException(String reason) {
        super(reason);
    }
}
