package org.entente.code.statement;

import org.entente.code.actor.Cast;
import org.entente.code.actor.References;
import org.entente.code.frame.Grammar;
import org.entente.code.parse.Sentence;
import org.entente.code.time.Chronology;
import org.entente.code.voice.Reported;

/**
 * One sentence with all that is known of it.
 *
 * @param document id of the document
 * @param text of the document
 * @param sentence its words and grammar
 * @param references who is meant where
 * @param grammar subjects and objects
 * @param chronology dates up to here
 * @param cast the actors of the document
 * @param reported what is quoted or listed in another voice
 */
public record Scene(
        String document,
        String text,
        Sentence sentence,
        References references,
        Grammar grammar,
        Chronology chronology,
        Cast cast,
        Reported reported) {}
