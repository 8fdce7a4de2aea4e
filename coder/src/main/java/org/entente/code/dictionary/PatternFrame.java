package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a pattern asks for, as the cells of a frame. Before the verb: the source, the target of a passive, auxiliaries and a subject.
 * After it: particles, objects, prepositions with what stands under them.
 */
final class PatternFrame {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am");
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "having", "will", "would", "shall", "should", "may", "might", "can", "could", "must",
            "does", "do", "did");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "cannot", "no", "neither", "nor", "without", "wont", "hardly");
    private static final Set<String> PARTICLES = Set.of(
            "up", "down", "off", "out", "back", "away", "forward", "ahead", "together", "apart", "over", "aside");
    private static final Set<String> PREPOSITIONS = Set.of(
            "to", "in", "into", "on", "onto", "at", "from", "for", "with", "of", "by", "against", "about", "toward",
            "towards", "under", "between", "behind", "before", "after", "among", "through", "across", "near", "over",
            "upon", "as", "inside", "within", "during", "along", "around", "off", "above", "below", "beyond", "via",
            "per", "despite", "amid", "outside");
    /** Verbs above the verb. */
    private static final Set<String> GOVERNING = Set.of(
            "said",
            "say",
            "says",
            "fail",
            "failed",
            "fails",
            "refuse",
            "refused",
            "agree",
            "agreed",
            "plan",
            "planned",
            "decide",
            "decided",
            "want",
            "wanted",
            "threaten",
            "threatened",
            "vow",
            "vowed",
            "promise",
            "promised",
            "unable",
            "ready",
            "force",
            "forced",
            "urge",
            "urged",
            "help",
            "begin",
            "began",
            "start",
            "started",
            "stop",
            "stopped",
            "continue",
            "continued");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "their", "its", "his");

    final Set<String> needs = new LinkedHashSet<>();
    String particle = "";
    String target = "";
    String source = "";
    boolean mutual;
    boolean passive;

    private final List<PatternWords.Sign> loose = new ArrayList<>();

    static PatternFrame of(List<PatternWords.Sign> signs) throws UnusableException {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (signs.get(i).kind() == PatternWords.Kind.VERB) {
                verbs.add(i);
            }
        }
        if (verbs.size() != 1) {
            throw new UnusableException("the verb (*) stands in it " + verbs.size() + " times");
        }
        PatternFrame frame = new PatternFrame();
        frame.before(signs.subList(0, verbs.get(0)));
        frame.after(signs.subList(verbs.get(0) + 1, signs.size()));
        return frame;
    }

    private void before(List<PatternWords.Sign> signs) throws UnusableException {
        boolean be = false;
        boolean targetFirst = false;
        boolean sourceFirst = false;
        List<PatternWords.Sign> subject = new ArrayList<>();
        for (PatternWords.Sign sign : signs) {
            switch (sign.kind()) {
                case SOURCE -> sourceFirst = true;
                case TARGET -> targetFirst = true;
                case BOTH -> mutual = true;
                case WORDS -> {
                    negated(sign);
                    if (BE.containsAll(sign.heads())) {
                        be = true;
                    } else if (AUXILIARIES.containsAll(sign.heads())) {
                        needs.add(need("before", sign.heads()));
                    } else if (!ARTICLES.containsAll(sign.heads())
                            && !sign.word().equals("and")) {
                        subject.add(sign);
                    }
                }
                default -> throw new UnusableException("a phrase in brackets stands before the verb");
            }
        }
        mutual |= sourceFirst && targetFirst;
        passive = targetFirst && !sourceFirst;
        if (be && !passive && !subject.isEmpty()) {
            passive = true;
        }
        subject(subject);
    }

    private void subject(List<PatternWords.Sign> words) throws UnusableException {
        List<PatternWords.Sign> phrases = phrases(words);
        boolean governs =
                phrases.stream().anyMatch(p -> PREPOSITIONS.containsAll(p.heads()) || GOVERNING.contains(p.word()));
        if (phrases.size() > 1 || governs) {
            throw new UnusableException(
                    "of words before the verb only its subject and its auxiliaries can be asked for");
        }
        if (phrases.size() == 1) {
            phrase(passive ? "obj" : "subj", phrases.get(0));
        }
    }

    private void after(List<PatternWords.Sign> signs) throws UnusableException {
        int i = 0;
        while (i < signs.size()) {
            PatternWords.Sign sign = signs.get(i);
            switch (sign.kind()) {
                case SOURCE -> source("");
                case TARGET -> target = "obj";
                case BOTH -> mutual = true;
                case PHRASE -> inside(sign.inside());
                case WORDS -> i = words(signs, i);
                default -> throw new UnusableException("a second verb");
            }
            i++;
        }
        List<PatternWords.Sign> phrases = phrases(loose);
        if (phrases.size() == 1) {
            phrase("obj", phrases.get(0));
        } else {
            for (PatternWords.Sign each : phrases) {
                needs.add(need("after", each.heads()));
            }
        }
    }

    /** The words from {@code i} on; the place of the last one that was used. */
    private int words(List<PatternWords.Sign> signs, int i) throws UnusableException {
        PatternWords.Sign sign = signs.get(i);
        negated(sign);
        String word = sign.word();
        boolean last = i + 1 == signs.size();
        boolean particular = PARTICLES.contains(word)
                && particle.isEmpty()
                && i == 0
                && (sign.joined() || last || !PREPOSITIONS.contains(word));
        if (particular) {
            particle = word;
            return i;
        }
        if (ARTICLES.contains(word)) {
            return i;
        }
        if (PREPOSITIONS.contains(word)) {
            int end = i + 1;
            while (end < signs.size() && depends(signs, end, i + 1)) {
                end++;
            }
            inside(signs.subList(i, end));
            return end - 1;
        }
        loose.add(sign);
        return i;
    }

    /** Under a preposition stands one actor, or one phrase: joined words belong to it. */
    private static boolean depends(List<PatternWords.Sign> signs, int at, int first) {
        PatternWords.Sign sign = signs.get(at);
        boolean word = sign.kind() == PatternWords.Kind.WORDS && !PREPOSITIONS.contains(sign.word());
        return at == first
                ? word || sign.kind() == PatternWords.Kind.TARGET || sign.kind() == PatternWords.Kind.SOURCE
                : word && sign.joined();
    }

    private void inside(List<PatternWords.Sign> signs) throws UnusableException {
        if (signs.isEmpty() || signs.get(0).word().isEmpty()) {
            throw new UnusableException("a phrase in brackets does not begin with a preposition");
        }
        String preposition = signs.get(0).word();
        List<PatternWords.Sign> under = new ArrayList<>();
        for (PatternWords.Sign sign : signs.subList(1, signs.size())) {
            switch (sign.kind()) {
                case TARGET -> target = preposition;
                case SOURCE -> source(preposition);
                case BOTH -> mutual = true;
                case PHRASE -> inside(sign.inside());
                case WORDS -> {
                    negated(sign);
                    if (!ARTICLES.containsAll(sign.heads())) {
                        under.add(sign);
                    }
                }
                default -> throw new UnusableException("a second verb");
            }
        }
        under(preposition, under);
    }

    private void under(String preposition, List<PatternWords.Sign> words) throws UnusableException {
        if (preposition.equals("by") && words.isEmpty()) {
            return;
        }
        if (words.isEmpty()) {
            needs.add("prep_" + preposition + ":*");
            return;
        }
        PatternWords.Sign head = merged(words);
        phrase(preposition.equals("to") ? "to" : "prep_" + preposition, head);
    }

    private void source(String preposition) throws UnusableException {
        if (preposition.equals("by") || (preposition.isEmpty() && passive)) {
            passive = true;
        } else if (!preposition.isEmpty()) {
            source = preposition;
        } else {
            throw new UnusableException("the source ($) stands after the verb without a preposition");
        }
    }

    private static void negated(PatternWords.Sign sign) throws UnusableException {
        for (String word : sign.heads()) {
            if (NEGATIONS.contains(word)) {
                throw new UnusableException(
                        "'" + word + "' negates, which Entente reads itself, as a denied statement");
            }
        }
    }

    private void phrase(String slot, PatternWords.Sign sign) {
        needs.add(need(slot, sign.heads()));
        sign.before().forEach(b -> needs.add(need(slot + ".adj", b)));
    }

    private static String need(String slot, Set<String> words) {
        return slot + ":" + String.join("|", words);
    }

    /** Joined words are one phrase, whose last is the head. */
    private static List<PatternWords.Sign> phrases(List<PatternWords.Sign> words) {
        List<PatternWords.Sign> phrases = new ArrayList<>();
        for (PatternWords.Sign word : words) {
            if (word.joined() && !phrases.isEmpty()) {
                PatternWords.Sign before = phrases.remove(phrases.size() - 1);
                phrases.add(merged(List.of(before, word)));
            } else {
                phrases.add(word);
            }
        }
        return phrases;
    }

    private static PatternWords.Sign merged(List<PatternWords.Sign> words) {
        PatternWords.Sign last = words.get(words.size() - 1);
        List<Set<String>> before = new ArrayList<>();
        for (PatternWords.Sign word : words.subList(0, words.size() - 1)) {
            before.addAll(word.before());
            before.add(word.heads());
        }
        before.addAll(last.before());
        return new PatternWords.Sign(last.kind(), last.heads(), before, List.of(), false);
    }
}
