package org.entente.model;

/** What an interest is to the actor that has it. */
public enum InterestType {
    THREAT,
    OPPORTUNITY,
    NEED,
    AIM
}
