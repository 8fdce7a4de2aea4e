package org.entente.model;

/** The one root of what Entente throws on purpose. Its message is shown to the user as it is: what, where, and what to do. */
public class EntenteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, where, and what to do about it, in one or two sentences
     */
    public EntenteException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong, where, and what to do about it, in one or two sentences
     * @param cause what lay beneath
     */
    public EntenteException(String message, Throwable cause) {
        super(message, cause);
    }
}
