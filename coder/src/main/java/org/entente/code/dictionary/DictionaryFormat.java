package org.entente.code.dictionary;

/** How a dictionary is written. */
public enum DictionaryFormat {
    /** Told by what is in the file. */
    AUTO,
    /** A table as those that ship. */
    ENTENTE,
    /** One line an actor; a line a verb, with its patterns below; words may be stems. */
    TABARI,
    /** Actors, agents, and blocks of verbs with their patterns; words are whole. */
    PETRARCH
}
