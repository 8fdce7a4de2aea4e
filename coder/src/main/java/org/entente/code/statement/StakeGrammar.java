package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;

/** The ways from a word that says that something is at stake to whose it is, and to whom it concerns. */
final class StakeGrammar {
    private static final Set<String> COPULAR =
            Set.of("be", "become", "remain", "seem", "appear", "feel", "grow", "get", "stay");

    private final StakeWords words;
    private final Scene scene;
    private final Sentence sentence;

    StakeGrammar(StakeWords words, Scene scene) {
        this.words = words;
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** Whom the first way that leads to somebody leads to. */
    List<Reference> first(List<String> ways, int word) {
        for (String way : ways) {
            List<Reference> found = new ArrayList<>();
            for (int head : heads(way, word)) {
                scene.references().in(head).stream()
                        .filter(r -> !r.actors().isEmpty() && named(r))
                        .forEach(found::add);
            }
            if (!found.isEmpty()) {
                return found.stream().distinct().toList();
            }
        }
        return List.of();
    }

    /** Families, countries and parties that the text only describes hold no interests of their own in a case. */
    static boolean named(Reference reference) {
        return reference.actors().stream()
                .allMatch(a -> Character.isUpperCase(a.value().charAt(0)));
    }

    private List<Integer> heads(String way, int word) {
        if (way.startsWith("@")) {
            int verb = governing(word);
            boolean fits = verb >= 0
                    && (way.equals(StakeWords.ANY)
                            ? sentence.at(word).is("obj")
                            : words.named(way).contains(sentence.at(verb).lemma()));
            boolean predicate =
                    way.equals("@pose") && sentence.child(word, "cop").isPresent();
            return fits
                    ? scene.grammar().subjects(verb)
                    : predicate ? scene.grammar().predicated(word) : List.of();
        }
        return switch (way) {
            case "subj" -> subjects(word);
            case "pred" -> predicated(word);
            case "obj" -> sentence.at(word).verb() ? scene.grammar().objects(word) : List.of();
            case "iobj" -> indirect(word);
            case "poss" -> owners(word);
            case "judge" -> judge(word, true);
            case "judged" -> judge(word, false);
            default -> under(word, way);
        };
    }

    private List<Integer> subjects(int word) {
        Token token = sentence.at(word);
        if (token.verb()) {
            return scene.grammar().subjects(word);
        }
        int clause = sentence.clause(word);
        boolean oblique =
                clause >= 0 && sentence.at(clause).verb() && (token.is("obl") || token.is("advcl") || token.is("mark"));
        return oblique ? scene.grammar().subjects(clause) : List.of();
    }

    /** Of whom the word is said: "Iran is wary", "Iran felt threatened", "a wary Iran", "Iran, afraid of". */
    private List<Integer> predicated(int word) {
        Token token = sentence.at(word);
        List<Integer> said = scene.grammar().predicated(word);
        boolean passive = sentence.child(word, "nsubj:pass", "aux:pass").isPresent();
        if (said.isEmpty() && passive) {
            return scene.grammar().objects(word);
        }
        if (!said.isEmpty() || token.head() < 0) {
            return said;
        }
        Token above = sentence.at(token.head());
        if ((token.is("amod") || token.is("acl") || token.is("appos")) && above.noun()) {
            return scene.references().covering(token.head()).isPresent() ? List.of(token.head()) : List.of();
        }
        boolean linked = COPULAR.contains(above.lemma()) && (token.is("xcomp") || token.is("acomp"));
        return linked || token.is("advcl") || token.is("xcomp")
                ? scene.grammar().subjects(token.head())
                : List.of();
    }

    private List<Integer> indirect(int word) {
        int verb = sentence.at(word).verb()
                ? word
                : sentence.at(word).is("obj") ? sentence.at(word).head() : -1;
        if (verb < 0) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(sentence.children(verb, "iobj"));
        if (found.isEmpty() && scene.grammar().passive(verb)) {
            boolean given = sentence.child(verb, "obj").isPresent();
            found.addAll(given ? sentence.children(verb, "nsubj:pass") : List.of());
        }
        return found;
    }

    private List<Integer> owners(int word) {
        List<Integer> owners = new ArrayList<>(sentence.children(word, "nmod:poss"));
        for (int child : sentence.children(word, "compound", "amod")) {
            scene.references().covering(child).ifPresent(r -> owners.add(child));
        }
        for (int child : sentence.children(word, "nmod")) {
            if (sentence.preposition(child).equals("of")
                    && owners.isEmpty()
                    && scene.references().covering(child).isPresent()) {
                owners.add(child);
            }
        }
        return owners;
    }

    private List<Integer> under(int word, String preposition) {
        List<Integer> found = new ArrayList<>();
        List<Integer> below = new ArrayList<>(sentence.children(word, "nmod", "obl", "acl", "advcl"));
        if (sentence.at(word).verb()) {
            sentence.children(word, "obj").forEach(o -> below.addAll(sentence.children(o, "nmod", "acl")));
        }
        for (int child : below) {
            boolean participle = sentence.at(child).lower().equals(preposition)
                    && sentence.at(child).verb();
            if (participle) {
                found.addAll(sentence.children(child, "obj"));
            } else if (sentence.preposition(child).equals(preposition)
                    && !sentence.at(child).is("nmod:poss")) {
                found.add(sentence.child(child, "nsubj").orElse(child));
            }
        }
        int verb = sentence.at(word).noun() ? governing(word) : -1;
        boolean shared = found.isEmpty()
                && verb >= 0
                && (words.named("@pose").contains(sentence.at(verb).lemma())
                        || words.named("@hold").contains(sentence.at(verb).lemma()));
        if (shared) {
            sentence.children(verb, "obl").stream()
                    .filter(c -> c != word && sentence.preposition(c).equals(preposition))
                    .forEach(found::add);
        }
        return found;
    }

    /** "Sees the pact as a threat", "considers Iran a threat": who judges, and what is judged. */
    private List<Integer> judge(int word, boolean who) {
        Token token = sentence.at(word);
        int verb = token.head();
        boolean role = verb >= 0
                && sentence.at(verb).verb()
                && words.named("@judge").contains(sentence.at(verb).lemma())
                && ((token.is("obl") && sentence.preposition(word).equals("as")) || token.is("xcomp"));
        if (!role) {
            return List.of();
        }
        if (who) {
            return scene.grammar().subjects(verb);
        }
        List<Integer> own = sentence.children(word, "nsubj");
        return own.isEmpty() ? scene.grammar().objects(verb) : own;
    }

    /** The word whose certainty is that of the interest: of "considers it a threat" the judging. */
    int stated(int word) {
        boolean purpose = sentence.at(word).is("advcl") && sentence.hasChild(word, "mark", Set.of("to", "so"));
        return !purpose && judge(word, true).isEmpty()
                ? word
                : sentence.at(word).head();
    }

    /** The verb whose object the noun is, also through "a host of" and the like. */
    int governing(int noun) {
        int at = sentence.firstConjunct(noun);
        for (int step = 0; step < 3 && at >= 0; step++) {
            Token token = sentence.at(at);
            if (token.head() < 0) {
                return -1;
            }
            Token above = sentence.at(token.head());
            if (above.verb() && (token.is("obj") || token.is("obl") || token.is("xcomp"))) {
                return token.head();
            }
            if (token.is("nsubj:pass")) {
                return -1;
            }
            if (token.is("acl")
                    || !token.is("nmod")
                    || !sentence.preposition(at).equals("of")) {
                boolean gap = sentence.children(at, "acl:relcl").stream()
                        .anyMatch(c -> sentence.child(c, "obj").isEmpty());
                return gap ? sentence.child(at, "acl:relcl").orElse(-1) : -1;
            }
            at = token.head();
        }
        return -1;
    }

    /** Whether the word has what its row needs: such an object, a preposition of that kind, or a governor. */
    boolean meets(StakeWord row, int word) {
        if (row.pos() == 'v'
                && sentence.child(word, "obj", "iobj", "xcomp", "obl", "ccomp").isEmpty()
                && scene.grammar().objects(word).isEmpty()) {
            return false;
        }
        if (row.needs().isEmpty()) {
            return row.pos() != 'n'
                    || !row.id().endsWith(".in")
                    || sentence.preposition(word).equals("in");
        }
        for (int child : sentence.children(word, "obj", "xcomp", "obl", "ccomp", "nmod", "acl")) {
            boolean below = row.pos() != 'n'
                    && sentence.subtree(child).stream()
                            .anyMatch(t -> row.needs().contains(sentence.at(t).lemma())
                                    && !sentence.at(t).verb());
            if (below || row.needs().contains(sentence.preposition(child))) {
                return true;
            }
        }
        int head = sentence.at(word).head();
        OptionalInt subject = sentence.child(word, "nsubj:pass");
        return (head >= 0 && row.needs().contains(sentence.at(head).lemma()))
                || (subject.isPresent()
                        && row.needs().contains(sentence.at(subject.getAsInt()).lemma()));
    }
}
