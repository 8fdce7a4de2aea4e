package org.entente.code.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Mends what the parser hangs on the wrong word: relative clauses after names, deeds beside names, the "order" of "in order to". */
final class Attachments {
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom");

    /** Prepositions that never open an infinitive with a subject of its own; "for" does. */
    private static final Set<String> WITH =
            Set.of("with", "alongside", "beside", "against", "among", "between", "from");

    private final Sentence sentence;
    private final List<Token> tokens;

    private Attachments(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The sentence with its attachments mended. O(tokens). */
    static Sentence mended(Sentence sentence) {
        Attachments attachments = new Attachments(sentence);
        attachments.purposes();
        attachments.companions();
        attachments.deeds();
        attachments.relatives();
        attachments.loose();
        attachments.results();
        attachments.hyphens();
        attachments.described();
        attachments.appositions();
        return sentence.with(attachments.tokens);
    }

    /** "In order to": "order" is nobody who does what follows. */
    private void purposes() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean order = tokens.get(i).lower().equals("order")
                    && tokens.get(i).is("nsubj")
                    && tokens.get(i - 1).lower().equals("in")
                    && tokens.get(i + 1).lower().equals("to");
            if (order) {
                move(i, i - 1, "fixed");
            }
        }
    }

    /** "Worked with Iran to free them", "fought beside the army to hold the town": whoever is with somebody is not alone in what follows. */
    private void companions() {
        for (int i = 2; i < tokens.size(); i++) {
            Token clause = tokens.get(i);
            int main = clause.head();
            if (!clause.is("advcl") || main < 0 || main > i || !tokens.get(main).verb()) {
                continue;
            }
            OptionalInt doer = sentence.child(i, "nsubj");
            boolean to = sentence.hasChild(i, "mark", Set.of("to"));
            if (!to || doer.isEmpty()) {
                continue;
            }
            List<Integer> marks = sentence.children(i, "mark").stream()
                    .filter(m -> WITH.contains(tokens.get(m).lower()) && m < doer.getAsInt())
                    .toList();
            if (marks.size() == 1) { // not "charged them with plotting with the rebels to kill"
                int before = marks.get(0) - 1;
                boolean nearer =
                        before > main && tokens.get(before).verb() && !sentence.governs(doer.getAsInt(), before);
                move(doer.getAsInt(), nearer ? before : main, "obl");
                move(marks.get(0), doer.getAsInt(), "case");
            }
        }
    }

    /** "Ties with Sudan, which it accused": a relative clause right after a name belongs to the name. */
    private void relatives() {
        for (int i = 2; i < tokens.size(); i++) {
            Token pronoun = tokens.get(i);
            boolean opens = RELATIVE.contains(pronoun.lower())
                    && tokens.get(i - 1).text().equals(",")
                    && tokens.get(i - 2).proper()
                    && (pronoun.lower().equals("which")
                            || !tokens.get(i - 2).ner().equals("LOCATION"))
                    && pronoun.head() > i;
            if (opens) {
                int clause = pronoun.head();
                int name = i - 2;
                while (tokens.get(name).is("compound") && tokens.get(name).head() == i - 2) {
                    name = tokens.get(name).head();
                }
                boolean elsewhere = tokens.get(clause).rel().equals("acl:relcl")
                        && tokens.get(clause).head() != name;
                if (elsewhere
                        && tokens.get(clause).head() < name
                        && tokens.get(name).is("nmod")) {
                    move(clause, name, "acl:relcl");
                }
            }
        }
    }

    /** "Haftar, whose army relied on": a clause with a relative pronoun that the parser hung on its noun without saying how. */
    private void loose() {
        for (int i = 1; i < tokens.size(); i++) {
            Token verb = tokens.get(i);
            boolean below = verb.verb()
                    && verb.is("dep")
                    && verb.head() >= 0
                    && verb.head() < i
                    && tokens.get(verb.head()).noun();
            if (below && relative(verb.head() + 1, i)) {
                move(i, verb.head(), "acl:relcl");
            }
        }
    }

    /** "Struck the base, killing two": after a comma a gerund is what the sentence's subject does, not the noun before. */
    private void results() {
        for (int i = 2; i < tokens.size(); i++) {
            Token gerund = tokens.get(i);
            boolean noun = gerund.pos().equals("VBG")
                    && gerund.rel().equals("acl")
                    && tokens.get(i - 1).text().equals(",")
                    && gerund.head() >= 0
                    && gerund.head() < i
                    && (tokens.get(gerund.head()).is("obj")
                            || tokens.get(gerund.head()).is("obl")
                            || tokens.get(gerund.head()).is("nmod"));
            int verb = noun ? sentence.clause(gerund.head()) : -1;
            if (verb >= 0 && verb < i && tokens.get(verb).verb()) {
                move(i, verb, "advcl");
            }
        }
    }

    /** "Rwandan-backed rebels": whoever backs them stands before the hyphen. */
    private void hyphens() {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            boolean joined = tokens.get(i).pos().equals("VBN")
                    && tokens.get(i).is("amod")
                    && tokens.get(i - 1).text().equals("-")
                    && (tokens.get(i - 2).proper() || tokens.get(i - 2).adjective())
                    && Character.isUpperCase(tokens.get(i - 2).text().charAt(0))
                    && !tokens.get(i - 2).is("compound");
            if (joined) {
                move(i - 2, i, "obl");
            }
        }
    }

    /** "The RCD, armed by Rwanda": a participle with its agent is no second noun. */
    private void described() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token participle = tokens.get(i);
            boolean listed = participle.pos().equals("VBN")
                    && participle.is("conj")
                    && participle.head() >= 0
                    && tokens.get(participle.head()).noun()
                    && tokens.get(i + 1).lower().equals("by")
                    && sentence.child(i, "aux", "nsubj").isEmpty();
            if (listed) {
                move(i, participle.head(), "acl");
            }
        }
    }

    /** "The fall of Assad, its ally, it will": of two subjects the first, between commas right after a name, describes the name. */
    private void appositions() {
        for (int verb = 0; verb < tokens.size(); verb++) {
            List<Integer> subjects = sentence.children(verb, "nsubj");
            if (subjects.size() < 2) {
                continue;
            }
            int noun = subjects.get(0);
            BitSet phrase = sentence.subtree(noun);
            int first = phrase.nextSetBit(0);
            int behind = phrase.length();
            boolean aside = tokens.get(noun).noun()
                    && !tokens.get(noun).proper()
                    && first > 1
                    && behind < tokens.size()
                    && tokens.get(first - 1).text().equals(",")
                    && tokens.get(behind).text().equals(",")
                    && tokens.get(first - 2).proper();
            if (aside) {
                int name = first - 2;
                if (tokens.get(name).is("compound") && tokens.get(name).head() < first - 1) {
                    name = tokens.get(name).head();
                }
                move(noun, name, "appos");
            }
        }
    }

    private boolean relative(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(t -> t.pos().equals("WP$") || t.pos().equals("WDT") || RELATIVE.contains(t.lower()));
    }

    /** "Between X and Y in the fight against Z and the toppling of W": a deed goes with the deed before it, not with a name. */
    private void deeds() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean deed = token.is("conj")
                    && token.head() >= 0
                    && token.lower().endsWith("ing")
                    && !token.proper()
                    && tokens.get(token.head()).proper()
                    && !sentence.children(i, "nmod").isEmpty();
            if (deed) {
                int to = i;
                before(i).ifPresent(noun -> move(to, noun, "conj"));
            }
        }
    }

    private OptionalInt before(int deed) {
        for (int i = deed - 1; i > tokens.get(deed).head(); i--) {
            Token token = tokens.get(i);
            if (token.noun()
                    && !token.proper()
                    && token.is("nmod")
                    && sentence.child(i, "det").isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Moves a word below another, unless that one stands below it already: the tree stays a tree. */
    private void move(int word, int head, String relation) {
        if (!below(head, word)) {
            tokens.set(word, tokens.get(word).under(head, relation));
        }
    }

    private boolean below(int word, int above) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == above) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }
}
