package org.entente.code.parse;

/** What parsers of English are known to get wrong, mended: tags first, then verbs, then what hangs on them. */
public final class Mends {
    private Mends() {}

    /** The sentence as it should have been parsed; each step leaves alone what is right. O(tokens) but for long lists. */
    public static Sentence of(Sentence parsed) {
        Sentence sentence = Auxiliaries.mended(parsed);
        sentence = Gerunds.mended(sentence);
        sentence = Tags.mended(sentence);
        sentence = Asides.mended(sentence);
        sentence = Participles.mended(sentence);
        sentence = Conditions.mended(sentence);
        sentence = Roots.mended(sentence);
        sentence = Months.mended(sentence);
        sentence = Listings.mended(sentence);
        sentence = Contents.mended(sentence);
        return Attachments.mended(sentence);
    }
}
