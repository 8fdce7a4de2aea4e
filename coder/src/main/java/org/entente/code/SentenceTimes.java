package org.entente.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.code.parse.Sentence;
import org.entente.code.time.Chronology;
import org.entente.model.Document;
import org.entente.model.EdtfDate;

/** What time each sentence is about, for names that mean different actors at different times ("Moscow", "the German army"). */
final class SentenceTimes {
    private SentenceTimes() {}

    /** By number of the sentence: the date of its main verb, else that of the document; nothing where neither is known. */
    static Map<Integer, EdtfDate> of(Document document, List<Sentence> block, Chronology chronology) {
        Map<Integer, EdtfDate> times = new LinkedHashMap<>();
        for (Sentence sentence : block) {
            chronology.enter(sentence);
            EdtfDate told = chronology.date(sentence, root(sentence));
            EdtfDate time = told.isKnown() ? told : document.date().value();
            if (time.isKnown()) {
                times.put(sentence.number(), time);
            }
            chronology.leave(sentence);
        }
        return times;
    }

    private static int root(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).head() < 0) {
                return i;
            }
        }
        return 0;
    }
}
