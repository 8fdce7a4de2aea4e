package org.entente.code.parse;

import java.util.Locale;
import org.entente.model.Span;

/**
 * One word of a sentence, or one name of the gazetteer that spans several words.
 *
 * @param span where it stands in the document
 * @param text as written
 * @param lemma dictionary form, lower case
 * @param pos Penn Treebank tag
 * @param ner PERSON, LOCATION, ORGANIZATION or O
 * @param head index of the governing token in the sentence; -1 for the root
 * @param rel basic Universal Dependencies relation to the head
 */
public record Token(Span span, String text, String lemma, String pos, String ner, int head, String rel) {
    /** As written, in lower case. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether tagged as a verb. */
    public boolean verb() {
        return pos.startsWith("VB");
    }

    /** Whether tagged as a common or proper noun. */
    public boolean noun() {
        return pos.startsWith("NN");
    }

    /** Whether tagged as a proper noun. */
    public boolean proper() {
        return pos.startsWith("NNP");
    }

    /** Whether tagged as an adjective. */
    public boolean adjective() {
        return pos.startsWith("JJ");
    }

    /** Whether it is a personal or possessive pronoun. */
    public boolean pronoun() {
        return pos.equals("PRP") || pos.equals("PRP$");
    }

    /** The same word under another head. */
    Token under(int otherHead, String relation) {
        return new Token(span, text, lemma, pos, ner, otherHead, relation);
    }

    /** The same word with another tag and lemma. */
    Token tagged(String tag, String form) {
        return new Token(span, text, form, tag, ner, head, rel);
    }

    /** Whether the relation is {@code name} or a subtype of it ({@code nsubj} and {@code nsubj:pass}). */
    public boolean is(String name) {
        return rel.equals(name) || (rel.startsWith(name) && rel.charAt(name.length()) == ':');
    }
}
