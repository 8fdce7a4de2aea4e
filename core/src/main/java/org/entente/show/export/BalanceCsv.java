package org.entente.show.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.HeldTie;
import org.entente.model.Pair;
import org.entente.model.SignedTie;
import org.entente.model.TriadCensus;

/** Balance as tables: a row per tie of one network, or a row per step in time. */
final class BalanceCsv {
    private static final List<String> TIES = List.of(
            "source",
            "target",
            "sign",
            "weight",
            "source_side",
            "target_side",
            "frustrated",
            "best_splits",
            "source_faction",
            "target_faction",
            "common_enemy_share",
            "common_enemies",
            "statements");
    private static final List<String> STEPS = List.of(
            "label",
            "nodes",
            "edges",
            "positive",
            "negative",
            "triads",
            "balanced",
            "degree",
            "frustration",
            "lower_bound",
            "optimal",
            "moved",
            "movers");

    private BalanceCsv() {}

    static void ties(BalanceStudy study, Appendable out) throws IOException {
        Balance balance = study.balance();
        Map<ActorName, Integer> sides = numbered(balance.sides());
        Map<ActorName, Integer> groups =
                numbered(study.factions().map(f -> f.groups()).orElse(List.of()));
        Map<Pair, HeldTie> held =
                study.held().stream().collect(Collectors.toMap(h -> h.tie().pair(), h -> h));
        Set<Pair> frustrated = pairs(balance.frustrated());
        Set<Pair> always = pairs(balance.ways().map(Balance.Ways::always).orElse(List.of()));
        Set<Pair> sometimes = pairs(balance.ways().map(Balance.Ways::sometimes).orElse(List.of()));
        Sheet to = new Sheet(out, TIES);
        for (SignedTie tie : study.network().ties()) {
            Pair pair = tie.pair();
            to.cell(pair.first().value()).cell(pair.second().value());
            to.number(tie.sign()).fine(tie.weight());
            to.cell(number(sides, pair.first())).cell(number(sides, pair.second()));
            to.cell(frustrated.contains(pair) ? "yes" : "no");
            to.cell(
                    balance.ways().isEmpty()
                            ? "unknown"
                            : always.contains(pair) ? "always" : sometimes.contains(pair) ? "sometimes" : "never");
            to.cell(number(groups, pair.first())).cell(number(groups, pair.second()));
            Optional<HeldTie> friends = Optional.ofNullable(held.get(pair));
            to.cell(friends.map(h -> Json.fine(h.share()).toPlainString()).orElse(""));
            to.cell(friends.map(h -> joined(h.enemies())).orElse(""));
            to.cell(String.join(";", tie.statements()));
            to.endRow();
        }
    }

    static void steps(List<BalanceStep> steps, Appendable out) throws IOException {
        Sheet to = new Sheet(out, STEPS);
        for (BalanceStep step : steps) {
            TriadCensus census = step.balance().census();
            to.cell(step.label())
                    .number(step.network().actors().size())
                    .number(step.network().ties().size())
                    .number(step.network().count(1))
                    .number(step.network().count(-1))
                    .number(census.total())
                    .number(census.balanced())
                    .cell(
                            census.degree().isPresent()
                                    ? Json.fine(census.degree().getAsDouble()).toPlainString()
                                    : "")
                    .fine(step.balance().frustration())
                    .fine(step.balance().lowerBound())
                    .cell(step.balance().optimal() ? "yes" : "no")
                    .cell(step.moved().stream().map(BalanceCsv::move).collect(Collectors.joining(";")))
                    .cell(joined(step.movers()))
                    .endRow();
        }
    }

    private static String move(BalanceStep.Move move) {
        return move.pair().first() + " " + sign(move.before()) + sign(move.after()) + " "
                + move.pair().second();
    }

    private static String sign(int sign) {
        return sign > 0 ? "+" : sign < 0 ? "-" : "0";
    }

    private static String joined(List<ActorName> actors) {
        return actors.stream().map(ActorName::value).collect(Collectors.joining(";"));
    }

    private static Map<ActorName, Integer> numbered(List<List<ActorName>> groups) {
        Map<ActorName, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (ActorName actor : groups.get(i)) {
                numbers.put(actor, i + 1);
            }
        }
        return numbers;
    }

    private static String number(Map<ActorName, Integer> numbers, ActorName actor) {
        Integer number = numbers.get(actor);
        return number == null ? "" : number.toString();
    }

    private static Set<Pair> pairs(List<SignedTie> ties) {
        return ties.stream().map(SignedTie::pair).collect(Collectors.toCollection(HashSet::new));
    }
}
