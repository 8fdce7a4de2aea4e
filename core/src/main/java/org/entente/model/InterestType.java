package org.entente.model;

/** What an interest is to the actor that has it. */
public enum InterestType implements StatementType {
    THREAT,
    OPPORTUNITY,
    NEED,
    AIM;

    @Override
    public String kind() {
        return "interest";
    }
}
