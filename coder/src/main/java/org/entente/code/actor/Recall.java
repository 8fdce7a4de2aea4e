package org.entente.code.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** Whom the sentences before have spoken of, for what points back to them. */
final class Recall {
    private static final int SENTENCES_BACK = 3;
    static final Set<String> PARTS = Set.of(
            "number",
            "most",
            "some",
            "many",
            "majority",
            "minority",
            "dozen",
            "hundred",
            "thousand",
            "group",
            "handful",
            "rest",
            "one",
            "two",
            "three",
            "part",
            "all",
            "several",
            "member");

    private final Function<ActorName, ActorKind> kinds;
    private final List<Seen> seen = new ArrayList<>();
    private final Map<ActorName, Set<String>> titles = new HashMap<>();
    /** By noun whom it has meant, the latest last. */
    private final Map<String, List<ActorName>> nouns = new HashMap<>();

    Recall(Function<ActorName, ActorKind> kinds) {
        this.kinds = kinds;
    }

    void forget() {
        seen.clear();
        titles.clear();
        nouns.clear();
    }

    /** Whom the text has meant by this noun last: "the junta", "the Syrian rebels". */
    Optional<ActorName> meant(String noun, Predicate<ActorName> fits) {
        List<ActorName> all = nouns.getOrDefault(noun, List.of());
        for (int k = all.size() - 1; k >= 0; k--) {
            if (fits.test(all.get(k))) {
                return Optional.of(all.get(k));
            }
        }
        return Optional.empty();
    }

    private void call(Sentence sentence, Reference reference) {
        if (reference.actors().size() == 1 && sentence.at(reference.head()).noun()) {
            nouns.computeIfAbsent(
                            sentence.at(reference.head()).lemma().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                    .add(reference.actors().get(0));
        }
    }

    /** Whether the text has called the person so: "General Haftar", "Haftar, a former general". */
    boolean titled(ActorName person, String noun) {
        return titles.getOrDefault(person, Set.of()).contains(noun);
    }

    private void entitle(Sentence sentence, Reference reference) {
        if (reference.form() != Reference.Form.NAME
                || kinds.apply(reference.actors().get(0)) != ActorKind.PERSON) {
            return;
        }
        Set<String> given = titles.computeIfAbsent(reference.actors().get(0), p -> new HashSet<>());
        int first = sentence.children(reference.head(), "compound").stream()
                .mapToInt(Integer::intValue)
                .reduce(reference.first(), Math::min);
        for (int i = first; i <= reference.head(); i++) {
            given.add(sentence.at(i).lower());
        }
        if (first > 0 && sentence.at(first - 1).noun()) {
            given.add(sentence.at(first - 1).lower());
        }
        sentence.children(reference.head(), "appos")
                .forEach(a -> given.add(sentence.at(a).lemma()));
        int above = sentence.at(reference.head()).head();
        if (above >= 0 && sentence.at(reference.head()).is("appos")) {
            given.add(sentence.at(above).lemma());
        }
    }

    /** Keeps whom a sentence names for those to come. */
    void remember(Sentence sentence, References references) {
        for (Reference reference : references.all()) {
            entitle(sentence, reference);
            call(sentence, reference);
            int head = sentence.firstConjunct(partitive(sentence, reference.head()));
            int above = sentence.at(head).is("appos") ? sentence.at(head).head() : head;
            boolean subject = sentence.at(head).is("nsubj")
                    || (above >= 0
                            && sentence.at(above).is("nsubj")
                            && references.covering(above).isEmpty())
                    || ofSubject(sentence, references, head);
            List<ActorName> actors =
                    subject && head == reference.head() ? actors(references, head, -1) : reference.actors();
            boolean persons = reference.form() == Reference.Form.NOMINAL
                    && sentence.at(reference.head()).pos().equals("NNS")
                    && (kinds.apply(reference.actors().get(0)) == ActorKind.PERSON
                            || Character.isLowerCase(
                                    reference.actors().get(0).value().charAt(0))); // "prosecutors" are no "he"
            if (reference.form() != Reference.Form.DEMONYM && !references.place(reference) && !persons) {
                seen.add(new Seen(sentence.number(), actors, subject));
            }
        }
    }

    /** The last subject of the sentences before that fits, else the last of any who do. */
    Optional<List<ActorName>> earlier(Sentence sentence, Predicate<List<ActorName>> fits) {
        Optional<List<ActorName>> any = Optional.empty();
        for (int k = seen.size() - 1; k >= 0; k--) {
            Seen before = seen.get(k);
            if (sentence.number() - before.sentence() > SENTENCES_BACK) {
                break;
            }
            if (!fits.test(before.actors())) {
                continue;
            }
            if (before.subject()) {
                return Optional.of(before.actors());
            }
            any = any.isPresent() ? any : Optional.of(before.actors());
        }
        return any;
    }

    /** The last of any who fit, however long ago. */
    Optional<List<ActorName>> ever(Predicate<List<ActorName>> fits) {
        for (int k = seen.size() - 1; k >= 0; k--) {
            if (fits.test(seen.get(k).actors())) {
                return Optional.of(seen.get(k).actors());
            }
        }
        return Optional.empty();
    }

    /** The last {@code size} single actors that fit, of the sentences just before; fewer where there are fewer. */
    List<ActorName> last(Sentence sentence, int size, Predicate<List<ActorName>> fits) {
        List<ActorName> found = new ArrayList<>();
        for (int k = seen.size() - 1; k >= 0 && found.size() < size; k--) {
            Seen before = seen.get(k);
            if (sentence.number() - before.sentence() > SENTENCES_BACK) {
                break;
            }
            before.actors().stream()
                    .filter(a -> fits.test(List.of(a)) && !found.contains(a))
                    .forEach(found::add);
        }
        return found;
    }

    static List<ActorName> actors(References references, int head, int except) {
        List<ActorName> actors = new ArrayList<>();
        references.in(head).stream().filter(r -> r.first() != except).forEach(r -> actors.addAll(r.actors()));
        return actors.stream().distinct().toList();
    }

    /** "The policy of the government was": a subject that is nobody lets its owner be spoken of. */
    private static boolean ofSubject(Sentence sentence, References references, int head) {
        int above = sentence.at(head).head();
        return above >= 0
                && sentence.at(above).is("nsubj")
                && references.covering(above).isEmpty()
                && (sentence.at(head).is("nmod:poss")
                        || sentence.preposition(head).equals("of"));
    }

    /** "A number of commanders": the commanders are the subject. */
    private static int partitive(Sentence sentence, int head) {
        int above = sentence.at(head).head();
        boolean part = above >= 0
                && sentence.at(head).is("nmod")
                && sentence.preposition(head).equals("of")
                && PARTS.contains(sentence.at(above).lemma());
        return part ? above : head;
    }

    private record Seen(int sentence, List<ActorName> actors, boolean subject) {}
}
