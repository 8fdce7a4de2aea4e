package org.entente.code.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorName;

/**
 * Chooses among all noun phrases before a pronoun, actors and things, the one that most speaks for: a log-linear ranking of mentions
 * (Denis and Baldridge 2008), whose weights are fitted on annotated pronouns and shipped as a table. What grammar proposes
 * ({@link PronounRules}) is one voice among others.
 */
class Antecedents {
    private static final int SENTENCES_BACK = 3;
    /** Who is often named together is a pair: what the logarithm of how often counts, beside the two actors' own weights. */
    private static final double TOGETHER = 2;
    /** A text with fewer "its" than this share of its "their" says "they" of one state or group too. */
    private static final int ITS_FOR_THEIR = 5;

    private static final int FEW = 4;

    private final Cast cast;
    private final Weights weights;
    private final Features features;
    private final List<Candidate> earlier = new ArrayList<>();
    private final Map<ActorName, Integer> counts = new HashMap<>();
    private boolean theyForOne;

    Antecedents(Cast cast) {
        this.cast = cast;
        this.weights = cast.gazetteer().weights();
        this.features = new Features(cast, weights, a -> counts.getOrDefault(a, 0));
    }

    /** Forgets all mentions, and looks at how the sentences to come use "they". */
    void begin(List<Sentence> text) {
        earlier.clear();
        counts.clear();
        int its = 0;
        int their = 0;
        for (Sentence sentence : text) {
            for (Token token : sentence.tokens()) {
                its += token.lower().equals("its") ? 1 : 0;
                their += token.lower().equals("their") ? 1 : 0;
            }
        }
        theyForOne = their > FEW && its * ITS_FOR_THEIR < their;
    }

    /** Keeps whom and what a sentence speaks of for those to come. */
    void remember(Sentence sentence, References references) {
        for (Candidate candidate : Candidates.of(sentence, references)) {
            earlier.add(candidate);
            if (candidate.actors().size() == 1) {
                counts.merge(candidate.actors().get(0), 1, Integer::sum);
            }
        }
        earlier.removeIf(m -> sentence.number() - m.sentence() >= SENTENCES_BACK);
    }

    /**
     * Whom a pronoun means; nobody where it means a thing, or more speaks for nobody. O(mentions of four sentences × depth of the tree).
     *
     * @param proposed whom the rules of grammar propose
     */
    List<ActorName> meant(Pointer pointer, References references, Optional<PronounRules.Proposed> proposed) {
        if (pointer.fit() == Fit.PLURAL && theyForOne) {
            return proposed.map(PronounRules.Proposed::actors).orElse(List.of()); // number tells nothing here
        }
        if (pointer.reflexive() && pointer.at() > 0) {
            Optional<Reference> beside = references.covering(pointer.at() - 1); // "Colombia itself"
            if (beside.isPresent() && pointer.fit().admits(beside.get().actors(), cast)) {
                return beside.get().actors();
            }
        }
        Sum nobody = new Sum();
        features.nobody(pointer, nobody);
        double most = features.acts(pointer) ? Double.NEGATIVE_INFINITY : nobody.total;
        List<ActorName> best = List.of();
        List<Candidate> candidates = candidates(pointer, references);
        for (int k = 0; k < candidates.size(); k++) {
            double speaks = speaks(pointer, candidates.get(k), k, proposed);
            if (speaks > most) {
                most = speaks;
                best = candidates.get(k).actors();
            }
        }
        return best;
    }

    /** The mentions that form and grammar allow, the last first. */
    List<Candidate> candidates(Pointer pointer, References references) {
        Sentence sentence = pointer.sentence();
        return last(sentence, references).stream()
                .filter(m -> pointer.fit().admits(m, cast))
                .filter(m -> m.sentence() != sentence.number() || allowed(pointer, references, m))
                .toList();
    }

    private static boolean allowed(Pointer pointer, References references, Candidate candidate) {
        return candidate.head() != pointer.at()
                && (candidate.head() < pointer.at() || pointer.governing(candidate.head()) > 0)
                && !pointer.inside(candidate.head())
                && !PronounRules.excluded(pointer.sentence(), references, pointer.at(), candidate.actors());
    }

    private List<Candidate> last(Sentence sentence, References references) {
        List<Candidate> all = new ArrayList<>(earlier);
        all.addAll(Candidates.of(sentence, references));
        Collections.reverse(all);
        return all;
    }

    private double speaks(Pointer pointer, Candidate candidate, int between, Optional<PronounRules.Proposed> proposed) {
        Sum sum = new Sum();
        features.of(pointer, candidate, between, proposed, sum);
        return sum.total;
    }

    /** Tells the features of all that a pronoun may mean: the table of weights is fitted on them. */
    Features features() {
        return features;
    }

    /** The actor that most speaks for as what a noun at {@code i} means, among those that fit. */
    Optional<ActorName> likeliest(Sentence sentence, References references, int i, Predicate<ActorName> fits) {
        ActorName best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<ActorName, Double> one :
                scored(sentence, references, i, fits, true).entrySet()) {
            if (one.getValue() > most) {
                most = one.getValue();
                best = one.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The two actors that most speaks for as what "the two" at {@code i} means, among those that fit, sorted by name.
     *
     * @param together how often the text has named actors together
     */
    List<ActorName> pair(
            Sentence sentence,
            References references,
            int i,
            Predicate<ActorName> fits,
            ToIntFunction<List<ActorName>> together) {
        List<Map.Entry<ActorName, Double>> all =
                List.copyOf(scored(sentence, references, i, fits, false).entrySet());
        List<ActorName> best = List.of();
        double most = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                List<ActorName> two = Stream.of(all.get(a).getKey(), all.get(b).getKey())
                        .sorted()
                        .toList();
                double speaks = all.get(a).getValue()
                        + all.get(b).getValue()
                        + TOGETHER * Math.log(1 + together.applyAsInt(two));
                if (speaks > most) {
                    most = speaks;
                    best = two;
                }
            }
        }
        return best;
    }

    /** What speaks for each actor that fits and is named before a noun, by its best mention; the last named first. */
    private Map<ActorName, Double> scored(
            Sentence sentence, References references, int i, Predicate<ActorName> fits, boolean alone) {
        Pointer pointer = new Pointer(sentence, i, Fit.THING);
        Map<ActorName, Double> best = new LinkedHashMap<>();
        int between = 0;
        for (Candidate candidate : last(sentence, references)) {
            boolean here = candidate.sentence() == sentence.number();
            boolean usable = !(alone && candidate.actors().size() != 1)
                    && candidate.actors().stream().anyMatch(fits)
                    && !(here && (candidate.head() >= i || sentence.governs(i, candidate.head())));
            if (usable) {
                double speaks = speaks(pointer, candidate, between++, Optional.empty());
                candidate.actors().stream().filter(fits).forEach(a -> best.merge(a, speaks, Math::max));
            }
        }
        return best;
    }

    private final class Sum implements ObjDoubleConsumer<String> {
        private double total;

        @Override
        public void accept(String feature, double value) {
            total += weights.of(feature) * value;
        }
    }
}
