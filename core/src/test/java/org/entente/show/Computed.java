package org.entente.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.Balance;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.SignedClustering;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;
import org.entente.model.Statement;
import org.entente.model.Triad;
import org.entente.model.TriadCensus;

/**
 * Plausible results for a case, so that reports have something to show: sums without decay, one phase per pair, a good split by
 * trying, and one assessment. The real stages are tested where they are.
 */
final class Computed {
    private static final int ROUNDS = 8;

    private final CaseFile file;
    private final Map<ActorName, ActorName> principals = new TreeMap<>();
    private final Map<Pair, List<Statement>> byPair = new TreeMap<>();

    private Computed(CaseFile file, Map<ActorName, ActorName> countsFor) {
        this.file = file;
        file.actors().forEach(a -> principals.put(a.name(), countsFor.getOrDefault(a.name(), a.name())));
    }

    static Analysis of(CaseFile file, Map<ActorName, ActorName> countsFor) {
        Computed computed = new Computed(file, countsFor);
        computed.group();
        List<PairHistory> histories = computed.byPair.entrySet().stream()
                .map(e -> history(e.getKey(), e.getValue()))
                .sorted(Comparator.<PairHistory>comparingInt(
                                h -> -h.statements().size())
                        .thenComparing(PairHistory::pair))
                .toList();
        SignedNetwork network = computed.network();
        Balance balance = Splits.balance(network);
        return new Analysis(
                file,
                computed.principals,
                histories,
                Studied.of(network, balance),
                Studied.course(network, balance),
                List.of(),
                histories.isEmpty() ? List.of() : computed.assessments(histories, network));
    }

    private void group() {
        for (Statement statement : file.statements()) {
            if (statement.source().isEmpty() || statement.target().isEmpty() || statement.sign() == 0) {
                continue;
            }
            ActorName a = principal(statement.source().get().actor());
            ActorName b = principal(statement.target().get().actor());
            if (!a.equals(b) && !a.equals(ActorName.UNKNOWN) && !b.equals(ActorName.UNKNOWN)) {
                byPair.computeIfAbsent(Pair.of(a, b), p -> new ArrayList<>()).add(statement);
            }
        }
    }

    private ActorName principal(ActorName actor) {
        return principals.getOrDefault(actor, actor);
    }

    private static double weight(Statement statement) {
        return statement.score() * statement.evidence().certainty().weight();
    }

    private static PairHistory history(Pair pair, List<Statement> statements) {
        Map<Integer, double[]> sums = new TreeMap<>();
        List<String> undated = new ArrayList<>();
        List<String> dated = new ArrayList<>();
        for (Statement statement : statements) {
            EdtfDate date = statement.evidence().date();
            if (!date.isKnown()) {
                undated.add(statement.id());
                continue;
            }
            dated.add(statement.id());
            int year = date.earliest().or(date::latest).orElseThrow().getYear();
            double[] sum = sums.computeIfAbsent(year, y -> new double[2]);
            sum[weight(statement) >= 0 ? 0 : 1] += weight(statement);
        }
        List<PairHistory.YearBalance> years = new ArrayList<>();
        List<Phase> phases = new ArrayList<>();
        if (!sums.isEmpty()) {
            TreeSet<Integer> named = new TreeSet<>(sums.keySet());
            for (int year = named.first(); year <= named.last(); year++) {
                double[] sum = sums.getOrDefault(year, new double[2]);
                years.add(new PairHistory.YearBalance(year, sum[0], sum[1]));
            }
            phases.add(phase(pair, years, dated));
        }
        return new PairHistory(
                pair,
                years,
                phases,
                undated,
                statements.stream().map(Statement::id).toList());
    }

    private static Phase phase(Pair pair, List<PairHistory.YearBalance> years, List<String> ids) {
        double up =
                years.stream().mapToDouble(PairHistory.YearBalance::cooperation).sum();
        double down =
                years.stream().mapToDouble(PairHistory.YearBalance::conflict).sum();
        Phase.Character character = up > -2 * down
                ? Phase.Character.COOPERATION
                : -down > 2 * up ? Phase.Character.CONFLICT : Phase.Character.MIXED;
        EdtfDate period = EdtfDate.between(
                EdtfDate.year(years.get(0).year()),
                EdtfDate.year(years.get(years.size() - 1).year()));
        String words = pair.first() + " and " + pair.second() + " are reported to have had a time of "
                + character.name().toLowerCase(Locale.ROOT) + ".";
        return new Phase(period, up, down, character, words, ids);
    }

    private SignedNetwork network() {
        List<SignedTie> ties = new ArrayList<>();
        List<Skipped> dropped = new ArrayList<>();
        TreeSet<ActorName> actors = new TreeSet<>();
        byPair.forEach((pair, statements) -> {
            double up = statements.stream()
                    .mapToDouble(Computed::weight)
                    .filter(w -> w > 0)
                    .sum();
            double down = statements.stream()
                    .mapToDouble(Computed::weight)
                    .filter(w -> w < 0)
                    .sum();
            if (up + down == 0) {
                dropped.add(new Skipped(pair.first() + " and " + pair.second(), "", "the statements cancel out.", ""));
            } else {
                actors.add(pair.first());
                actors.add(pair.second());
                ties.add(new SignedTie(
                        pair,
                        up + down,
                        up,
                        down,
                        statements.stream().map(Statement::id).toList()));
            }
        });
        return new SignedNetwork(EdtfDate.UNKNOWN, List.copyOf(actors), ties, dropped);
    }

    private List<Assessment> assessments(List<PairHistory> histories, SignedNetwork network) {
        List<Assessment> assessments = new ArrayList<>();
        for (PairHistory history : histories.subList(0, Math.min(2, histories.size()))) {
            assessments.add(new Assessed(
                            file,
                            history.pair(),
                            history.statements(),
                            network.ties().size())
                    .assessment());
        }
        return assessments;
    }

    /** Triads and a split that no single move betters. */
    private static final class Splits {
        private Splits() {}

        static Balance balance(SignedNetwork network) {
            List<ActorName> actors = network.actors();
            boolean[] across = new boolean[actors.size()];
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 1; i < across.length; i++) {
                    int before = against(network, across).size();
                    across[i] = !across[i];
                    if (against(network, across).size() >= before) {
                        across[i] = !across[i];
                    }
                }
            }
            List<ActorName> one = new ArrayList<>();
            List<ActorName> other = new ArrayList<>();
            for (int i = 0; i < actors.size(); i++) {
                (across[i] ? other : one).add(actors.get(i));
            }
            List<SignedTie> frustrated = against(network, across);
            List<Triad> triads = triads(network);
            return new Balance(
                    census(triads),
                    new SignedClustering(0, 0, 0),
                    triads,
                    OptionalDouble.empty(),
                    actors.isEmpty() ? List.of() : List.of(one, other),
                    frustrated,
                    frustrated.size(),
                    frustrated.size(),
                    true,
                    Optional.of(new Balance.Ways(
                            false,
                            OptionalLong.of(2),
                            frustrated.stream().skip(1).toList(),
                            network.ties().stream().limit(1).toList())));
        }

        private static TriadCensus census(List<Triad> triads) {
            long[] byFriends = new long[4];
            triads.forEach(t -> byFriends[(t.ab() + t.bc() + t.ac() + 3) / 2]++);
            return new TriadCensus(byFriends[3], byFriends[2], byFriends[1], byFriends[0]);
        }

        private static List<SignedTie> against(SignedNetwork network, boolean[] across) {
            return network.ties().stream()
                    .filter(t -> together(network, across, t) != (t.sign() > 0))
                    .toList();
        }

        private static boolean together(SignedNetwork network, boolean[] across, SignedTie tie) {
            List<ActorName> actors = network.actors();
            return across[actors.indexOf(tie.pair().first())]
                    == across[actors.indexOf(tie.pair().second())];
        }

        private static List<Triad> triads(SignedNetwork network) {
            List<Triad> triads = new ArrayList<>();
            List<ActorName> actors = network.actors();
            for (int a = 0; a < actors.size(); a++) {
                for (int b = a + 1; b < actors.size(); b++) {
                    for (int c = b + 1; c < actors.size(); c++) {
                        Optional<SignedTie> ab = network.tie(actors.get(a), actors.get(b));
                        Optional<SignedTie> bc = network.tie(actors.get(b), actors.get(c));
                        Optional<SignedTie> ac = network.tie(actors.get(a), actors.get(c));
                        if (ab.isPresent() && bc.isPresent() && ac.isPresent()) {
                            triads.add(new Triad(
                                    actors.get(a),
                                    actors.get(b),
                                    actors.get(c),
                                    ab.get().sign(),
                                    bc.get().sign(),
                                    ac.get().sign()));
                        }
                    }
                }
            }
            return triads;
        }
    }
}
