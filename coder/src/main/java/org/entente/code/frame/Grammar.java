package org.entente.code.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;

/** Who does what in a clause: deep subjects and objects through passives, relative clauses, participles, infinitives and lists. */
public final class Grammar {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final int DEEPEST = 8;

    private final Sentence sentence;
    private final Set<String> objectControl;

    /**
     * The grammar of one sentence.
     *
     * @param objectControl verbs whose object does what their complement says ("urge", "accuse", "help")
     */
    public Grammar(Sentence sentence, Set<String> objectControl) {
        this.sentence = sentence;
        this.objectControl = objectControl;
    }

    /** Whether the verb is passive. */
    public boolean passive(int verb) {
        Token token = sentence.at(verb);
        if (sentence.hasChild(verb, "aux", Set.of("have"))
                && sentence.child(verb, "aux:pass").isEmpty()) {
            return false;
        }
        if (sentence.child(verb, "aux:pass").isPresent()
                || sentence.child(verb, "nsubj:pass").isPresent()) {
            return true;
        }
        if (token.is("conj")
                && token.pos().equals("VBN")
                && sentence.child(verb, "nsubj", "aux").isEmpty()
                && sentence.at(token.head()).verb()) {
            return passive(token.head());
        }
        return token.pos().equals("VBN")
                && (token.rel().equals("acl")
                        || token.is("amod")
                        || (token.is("dep") && !oblique(verb, "by").isEmpty())
                        || ((token.is("advcl") || token.is("advmod"))
                                && sentence.child(verb, "obj").isEmpty()));
    }

    /** Heads of the noun phrases that do what the verb says. */
    public List<Integer> subjects(int verb) {
        return distinct(subjects(verb, 0));
    }

    private List<Integer> subjects(int verb, int depth) {
        if (passive(verb)) {
            return agents(verb);
        }
        List<Integer> own = through(sentence.children(verb, "nsubj"), verb);
        if (!own.isEmpty() || depth > DEEPEST) {
            return own;
        }
        return understood(verb, depth);
    }

    /** The subject as it stands before the verb, whatever the voice. */
    private List<Integer> surface(int verb, int depth) {
        List<Integer> own = through(sentence.children(verb, "nsubj"), verb);
        return !own.isEmpty() || depth > DEEPEST ? own : understood(verb, depth);
    }

    /** A relative pronoun stands for the noun that its clause modifies. */
    private List<Integer> through(List<Integer> subjects, int verb) {
        List<Integer> real = new ArrayList<>();
        for (int subject : subjects) {
            Token token = sentence.at(subject);
            boolean relative = RELATIVE.contains(token.lower()) && !token.noun();
            boolean clause = sentence.at(verb).is("acl") || sentence.at(verb).is("dep");
            if (relative && clause && sentence.at(verb).head() >= 0) {
                real.add(described(sentence.at(verb).head()));
            } else if (!relative) {
                real.add(subject);
            }
        }
        return real;
    }

    /** "Ada Lovelace, a diplomat who was taken": the name that the noun describes. */
    private int described(int noun) {
        Token token = sentence.at(noun);
        boolean name = token.is("appos")
                && token.head() >= 0
                && token.head() < noun
                && !token.proper()
                && sentence.at(token.head()).proper();
        return name ? token.head() : noun;
    }

    private List<Integer> understood(int verb, int depth) {
        Token token = sentence.at(verb);
        int head = token.head();
        if (head < 0) {
            return List.of();
        }
        Token above = sentence.at(head);
        if (token.is("conj") || (token.is("parataxis") && above.verb())) {
            return above.verb() || sentence.child(head, "cop").isPresent() ? surface(head, depth + 1) : List.of();
        }
        if (token.is("acl")) {
            if (Asked.demanded(sentence, verb)) {
                OptionalInt answer = Asked.answer(sentence, verb);
                return answer.isPresent() ? surface(answer.getAsInt(), depth + 1) : List.of();
            }
            boolean infinitive = sentence.child(verb, "mark").isPresent();
            return infinitive ? possessors(head, depth) : List.of(head);
        }
        boolean clause = (token.is("obl") && token.verb())
                || token.is("xcomp")
                || token.is("advcl")
                || token.is("ccomp")
                || token.is("csubj")
                || (token.is("advmod") && token.pos().equals("VBN"))
                || (token.is("dep") && loose(verb));
        if (clause && (above.verb() || above.adjective() || above.noun())) {
            List<Integer> objects = through(sentence.children(head, "obj", "iobj"), head);
            if (objectControl.contains(above.lemma()) || (blamed(verb) && namesFirst(objects))) {
                return passive(head)
                        ? through(sentence.children(head, "nsubj"), head)
                        : !objects.isEmpty() ? objects : token.is("xcomp") ? surface(head, depth + 1) : List.of();
            }
            if (token.is("ccomp")) {
                return List.of();
            }
            List<Integer> doers = new ArrayList<>(surface(head, depth + 1));
            if (above.lemma().equals("join") && sentence.preposition(verb).equals("in")) {
                doers.addAll(objects); // "joined them in bombing": all of them bomb
            }
            return doers;
        }
        return List.of();
    }

    /** What hangs loose below a clause and has its subject: a participle, an infinitive, a passive with its agent. */
    private boolean loose(int verb) {
        String tag = sentence.at(verb).pos();
        return tag.equals("VBG")
                || (tag.equals("VB") && sentence.child(verb, "mark").isPresent())
                || (tag.equals("VBN") && !oblique(verb, "by").isEmpty());
    }

    /** "Issued a report accusing the army": whoever issues it, or whose it is, where the noun itself is nobody. */
    public List<Integer> issuers(int verb) {
        Token token = sentence.at(verb);
        boolean participle = token.rel().equals("acl") && token.pos().equals("VBG") && token.head() >= 0;
        return participle ? distinct(possessors(token.head(), 0)) : List.of();
    }

    /** "Praised them for invading", "kept them from invading": the object did, or was to. */
    private boolean blamed(int verb) {
        return Set.of("for", "from").contains(sentence.preposition(verb));
    }

    private boolean namesFirst(List<Integer> objects) {
        return !objects.isEmpty()
                && (sentence.at(objects.get(0)).proper()
                        || sentence.at(objects.get(0)).pronoun());
    }

    /** "The government's efforts to arm them": whose efforts; else whoever makes the effort in the clause above. */
    private List<Integer> possessors(int noun, int depth) {
        List<Integer> owners = new ArrayList<>(sentence.children(noun, "nmod:poss"));
        sentence.children(noun, "compound").stream()
                .filter(c -> sentence.at(c).proper())
                .forEach(owners::add);
        for (int child : sentence.children(noun, "nmod")) {
            if (sentence.preposition(child).equals("of")
                    || sentence.preposition(child).equals("by")) {
                owners.add(child);
            }
        }
        if (!owners.isEmpty()) {
            return owners;
        }
        Token token = sentence.at(noun);
        if (token.head() >= 0
                && sentence.at(token.head()).verb()
                && (token.is("obj") || token.is("obl") || token.is("xcomp"))) {
            return surface(token.head(), depth + 1);
        }
        return List.of(noun);
    }

    private List<Integer> agents(int verb) {
        List<Integer> agents = new ArrayList<>();
        for (int child : sentence.children(verb, "obl")) {
            boolean joined = sentence.preposition(child).isEmpty()
                    && child < verb
                    && sentence.at(verb).is("amod");
            if (sentence.preposition(child).equals("by") || joined) {
                agents.add(child);
            }
        }
        if (agents.isEmpty() && sentence.at(verb).is("conj")) {
            int head = sentence.at(verb).head();
            return sentence.at(head).verb() && passive(head) ? agents(head) : List.of();
        }
        if (agents.isEmpty()) {
            sentence.children(verb, "conj").stream()
                    .filter(c -> sentence.at(c).verb())
                    .forEach(c -> sentence.children(c, "obl").stream()
                            .filter(o -> sentence.preposition(o).equals("by"))
                            .forEach(agents::add));
        }
        return agents;
    }

    /** Heads of the noun phrases that it is done to. */
    public List<Integer> objects(int verb) {
        List<Integer> objects = new ArrayList<>();
        if (passive(verb)) {
            objects.addAll(through(sentence.children(verb, "nsubj"), verb));
            Token token = sentence.at(verb);
            if (objects.isEmpty() && (token.rel().equals("acl") || token.is("amod")) && token.head() >= 0) {
                objects.add(described(token.head()));
            }
            if (objects.isEmpty()) {
                objects.addAll(understood(verb, 0));
            }
            objects.addAll(sentence.children(verb, "obj"));
            return distinct(objects);
        }
        objects.addAll(through(sentence.children(verb, "obj"), verb));
        if (objects.isEmpty()) {
            objects.addAll(sentence.children(verb, "iobj"));
        }
        if (objects.isEmpty()) {
            objects.addAll(sharedObject(verb));
        }
        if (objects.isEmpty()) {
            objects.addAll(reduced(verb));
        }
        return distinct(objects);
    }

    /** "Deported four refugees registered there": the parser takes the participle for a clause and its noun for a subject. */
    private List<Integer> reduced(int verb) {
        for (int clause : sentence.children(verb, "ccomp", "xcomp")) {
            boolean participle =
                    Set.of("VBN", "VBG").contains(sentence.at(clause).pos());
            if (participle && sentence.children(clause, "aux", "mark", "cop").isEmpty()) {
                return sentence.children(clause, "nsubj");
            }
        }
        return List.of();
    }

    /** "To find and kill the leader": one object after the last of coordinated verbs; "whom they killed": the noun before. */
    private List<Integer> sharedObject(int verb) {
        for (int child : sentence.children(verb, "conj")) {
            if (sentence.at(child).verb() && child - verb <= 3) {
                return sentence.children(child, "obj");
            }
        }
        Token token = sentence.at(verb);
        boolean gap = token.rel().equals("acl:relcl")
                && token.head() >= 0
                && sentence.child(verb, "nsubj").isPresent();
        if (gap) {
            int subject = sentence.child(verb, "nsubj").getAsInt();
            return RELATIVE.contains(sentence.at(subject).lower()) ? List.of() : List.of(described(token.head()));
        }
        return List.of();
    }

    /** Noun phrases under a preposition, attached to the word, to its object, or to a verb coordinated before it. */
    public List<Integer> under(int word, String preposition) {
        List<Integer> found = new ArrayList<>(oblique(word, preposition));
        if (found.isEmpty() && sentence.at(word).verb()) {
            objects(word).forEach(o -> found.addAll(oblique(o, preposition)));
        }
        if (found.isEmpty() && sentence.at(word).verb()) {
            sentence.children(word, "xcomp").forEach(x -> found.addAll(oblique(x, preposition)));
        }
        return distinct(found);
    }

    /** Noun phrases under a preposition, attached to the word itself or to the particle of a verb ("pulled back from", "grew closer to"). */
    public List<Integer> oblique(int word, String preposition) {
        List<Integer> found = attached(word, preposition);
        if (found.isEmpty() && sentence.at(word).verb()) {
            for (int particle : sentence.children(word, "advmod", "compound:prt")) {
                found.addAll(attached(particle, preposition));
            }
        }
        return found;
    }

    private List<Integer> attached(int word, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word, "obl", "nmod", "advcl", "acl", "conj")) {
            if (sentence.at(child).is("conj")
                    && (!sentence.at(word).verb() || !sentence.at(child).noun())) {
                continue; // only "broke with Paris and with Washington"
            }
            boolean absolute = sentence.at(child).pos().equals("VBG")
                    && sentence.child(child, "nsubj").isPresent(); // "with Norway brokering peace"
            if (sentence.preposition(child).equals(preposition)
                    && !absolute
                    && !sentence.at(child).is("nmod:poss")) {
                found.add(
                        sentence.at(child).verb()
                                ? sentence.child(child, "nsubj").orElse(child)
                                : whom(word, child));
            }
        }
        return found;
    }

    /** "Castro, with whom he signed a pact": the noun that the clause describes. */
    private int whom(int verb, int object) {
        boolean relative = RELATIVE.contains(sentence.at(object).lower())
                && sentence.at(verb).rel().equals("acl:relcl")
                && sentence.at(verb).head() >= 0;
        if (!relative) {
            return object;
        }
        int before = sentence.child(object, "case").orElse(object)
                - 1; // the name right before, where the parser went too high
        while (before > sentence.at(verb).head() && sentence.at(before).is("punct")) {
            before--;
        }
        boolean name = before > sentence.at(verb).head()
                && sentence.at(before).proper()
                && sentence.governs(sentence.at(verb).head(), before);
        return name ? before : described(sentence.at(verb).head());
    }

    /** Clauses that say what the word is about: "a threat to leave", also where the parser hangs them above ("made a threat to leave"). */
    public List<Integer> complements(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word, "xcomp", "ccomp", "advcl", "acl")) {
            if (!sentence.at(child).is("acl:relcl") && !beside(child, word)) {
                found.add(child);
            }
        }
        Token token = sentence.at(word);
        if (found.isEmpty() && token.noun() && (token.is("obj") || token.is("obl")) && token.head() >= 0) {
            for (int clause : sentence.children(token.head(), "xcomp", "advcl", "ccomp")) {
                if (sentence.children(clause, "mark").contains(word + 1)) {
                    found.add(clause);
                }
            }
        }
        return found;
    }

    /** "Even as it took the money, it let them": a clause with its own subject before the word is not what the word is about. */
    private boolean beside(int clause, int word) {
        return sentence.at(clause).is("advcl")
                && clause < word
                && sentence.child(clause, "nsubj").isPresent();
    }

    /** The predicate that a noun or adjective is of: its copular or "as" subject. */
    public List<Integer> predicated(int noun) {
        Token token = sentence.at(noun);
        if (sentence.child(noun, "cop").isPresent()) {
            List<Integer> own = through(sentence.children(noun, "nsubj"), noun);
            List<Integer> above = own.isEmpty() ? understood(noun, 0) : own;
            boolean gerund = above.isEmpty()
                    && token.head() >= 0
                    && sentence.at(token.head()).verb();
            return gerund ? surface(token.head(), 0) : above;
        }
        if (token.is("xcomp") && token.head() >= 0 && sentence.at(token.head()).verb()) {
            List<Integer> called = through(sentence.children(noun, "nsubj"), noun); // "called the PKK an enemy"
            if (!called.isEmpty()) {
                return called;
            }
            OptionalInt object = sentence.child(token.head(), "obj");
            return object.isPresent() ? List.of(object.getAsInt()) : surface(token.head(), 0);
        }
        if (token.is("conj") && token.head() >= 0) {
            return predicated(token.head());
        }
        return List.of();
    }

    private static List<Integer> distinct(List<Integer> tokens) {
        return List.copyOf(new LinkedHashSet<>(tokens));
    }
}
