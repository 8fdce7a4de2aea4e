package org.entente.model;

/** What an actor is. */
public enum ActorKind {
    STATE("state"),
    BODY("body"),
    ARMED_GROUP("armed group"),
    ORGANISATION("organisation"),
    FACTION("faction"),
    GROUP("group"),
    PEOPLE("people"),
    PERSON("person"),
    UNKNOWN("unknown");

    private final String word;

    ActorKind(String word) {
        this.word = word;
    }

    /** As shown to people and in exports. */
    public String word() {
        return word;
    }
}
