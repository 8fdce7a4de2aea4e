package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.code.parse.Sentence;
import org.entente.model.EdtfDate;

/** Finds in every sentence who is meant. */
public final class ReferenceReader {
    private final Cast cast;
    private final NameReader names;
    private final ModifierReader modifiers;
    private final NominalReader nominals;
    private final PronounReader pronouns;

    /**
     * Reads one document.
     *
     * @param cast collects whom the document names
     * @param text of the document
     */
    public ReferenceReader(Cast cast, String text) {
        this(cast, text, new Antecedents(cast));
    }

    ReferenceReader(Cast cast, String text, Antecedents antecedents) {
        this.cast = cast;
        this.names = new NameReader(cast, text);
        this.modifiers = new ModifierReader(cast);
        this.nominals = new NominalReader(cast, text);
        this.pronouns = new PronounReader(cast, antecedents);
    }

    /** The references of sentences that belong together; nothing reaches over from sentences read before. */
    public List<References> read(List<Sentence> sentences) {
        return read(sentences, Map.of());
    }

    /**
     * As {@link #read(List)}, where dates choose between actors of one name.
     *
     * @param dates what time a sentence is about, by its number, where known
     */
    public List<References> read(List<Sentence> sentences, Map<Integer, EdtfDate> dates) {
        cast.forget();
        cast.dated(dates);
        pronouns.begin(sentences);
        names.learn(sentences);
        List<References> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            References references = new References(sentence);
            names.read(sentence, references);
            modifiers.read(sentence, references);
            nominals.read(sentence, references);
            pronouns.read(sentence, references);
            cast.gazetteer().places().read(sentence, references, cast, cast.when(sentence));
            all.add(references);
        }
        return all;
    }
}
