package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Document;
import org.entente.model.Pair;
import org.entente.model.Statement;

/**
 * Which relationships a case is most about. A pair counts its statements, each by its certainty, conflict at a quarter, since what is
 * assessed is how actors hold together. A trio counts three times its least spoken-of pair, and only where all three pairs are
 * friends on balance. Both are multiplied by the
 * square of one more than the number of their actors that a title names: a title tells what its author writes about.
 */
final class Candidates {
    /** Statements of conflict, compared with those of cooperation. */
    static final double CONFLICT_SHARE = 0.25;
    /** A relationship with a lower score is not worth an assessment. */
    static final double LEAST_SCORE = 3;

    private final CaseReading reading;
    private final NavigableMap<Pair, Double> scores = new TreeMap<>();
    private final NavigableSet<ActorName> titled = new TreeSet<>();

    private record Candidate(List<ActorName> actors, double score) {}

    private Candidates(CaseReading reading) {
        this.reading = reading;
        for (Statement statement : reading.statements()) {
            ActorName source = reading.source(statement);
            ActorName target = reading.target(statement);
            boolean signed = statement instanceof Statement.Event || statement instanceof Statement.Tie;
            if (signed
                    && !source.equals(target)
                    && !source.equals(ActorName.UNKNOWN)
                    && !target.equals(ActorName.UNKNOWN)) {
                double weight = statement.evidence().certainty().weight();
                scores.merge(
                        Pair.of(source, target), statement.score() < 0 ? CONFLICT_SHARE * weight : weight, Double::sum);
            }
        }
        String titles = String.join(
                "\n", reading.file().documents().stream().map(Document::title).toList());
        for (Actor actor : reading.file().actors()) {
            if (names(actor).stream()
                    .anyMatch(n -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(n) + "(?![\\p{L}\\p{N}])")
                            .matcher(titles)
                            .find())) {
                titled.add(reading.top(actor.name()));
            }
        }
    }

    private static List<String> names(Actor actor) {
        List<String> result = new ArrayList<>(actor.aliases());
        result.add(actor.name().value());
        return result;
    }

    /** The most spoken-of first, ties by names. Of trios that share two actors only the first is kept. */
    static List<List<ActorName>> of(CaseReading reading, int most) {
        Candidates work = new Candidates(reading);
        List<Candidate> found = new ArrayList<>();
        work.scores.forEach((pair, score) -> found.add(work.candidate(List.of(pair.first(), pair.second()), score)));
        work.trios(found);
        found.sort(Comparator.comparingDouble((Candidate c) -> -c.score())
                .thenComparing(c -> c.actors().toString()));
        List<List<ActorName>> kept = new ArrayList<>();
        for (Candidate candidate : found) {
            boolean another = kept.stream().noneMatch(k -> overlaps(k, candidate.actors()));
            if (candidate.score() >= LEAST_SCORE && another && kept.size() < most) {
                kept.add(candidate.actors());
            }
        }
        return kept.stream().map(work::ordered).toList();
    }

    private static boolean overlaps(List<ActorName> a, List<ActorName> b) {
        return a.size() == 3 && b.size() == 3 && a.stream().filter(b::contains).count() > 1;
    }

    /** The actor with most to do with the others first. */
    private List<ActorName> ordered(List<ActorName> actors) {
        return actors.stream()
                .sorted(Comparator.comparingDouble((ActorName a) -> -actors.stream()
                                .filter(b -> !b.equals(a))
                                .mapToDouble(b -> score(a, b))
                                .sum())
                        .thenComparing(a -> a))
                .toList();
    }

    private Candidate candidate(List<ActorName> actors, double score) {
        long named = actors.stream().filter(titled::contains).count();
        return new Candidate(actors, score * (1 + named) * (1 + named));
    }

    private void trios(List<Candidate> found) {
        Map<ActorName, NavigableSet<ActorName>> friends = new TreeMap<>();
        reading.network().ties().stream().filter(t -> t.sign() > 0).forEach(t -> {
            friends.computeIfAbsent(t.pair().first(), k -> new TreeSet<>())
                    .add(t.pair().second());
        });
        friends.forEach((a, ofA) -> {
            for (ActorName b : ofA) {
                for (ActorName c : friends.getOrDefault(b, new TreeSet<>())) {
                    if (ofA.contains(c)) {
                        double least = Math.min(score(a, b), Math.min(score(b, c), score(a, c)));
                        found.add(candidate(List.of(a, b, c), 3 * least));
                    }
                }
            }
        });
    }

    private double score(ActorName a, ActorName b) {
        return scores.getOrDefault(Pair.of(a, b), 0.0);
    }
}
