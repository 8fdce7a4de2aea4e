package org.entente.model;

/** What an outlook expects of the relation or actor it is about. */
public enum OutlookType implements StatementType {
    /** That it holds, deepens or succeeds. */
    LASTS,
    /** That it ends, weakens or fails. */
    ENDS,
    /** Some other development, or an open question. */
    OPEN;

    @Override
    public String kind() {
        return "outlook";
    }
}
