package org.entente.analyse.balance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.analyse.balance.broker.Between;
import org.entente.analyse.balance.broker.Brokers;
import org.entente.analyse.balance.enemy.Held;
import org.entente.analyse.balance.enemy.HeldTies;
import org.entente.analyse.balance.factions.FactionSearch;
import org.entente.analyse.balance.factions.Grouping;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.stability.LeaveOneOut;
import org.entente.analyse.balance.stability.Outcome;
import org.entente.model.ActorName;
import org.entente.model.BalanceQuestion;
import org.entente.model.Broker;
import org.entente.model.Factions;
import org.entente.model.HeldTie;
import org.entente.model.Pair;
import org.entente.model.Progress;
import org.entente.model.Stability;

/** What is said of a network around its best split. */
final class Study {
    /** In larger networks, nobody is taken out to see what becomes of the others. */
    private static final int MOST_TIES_SUPPOSED = 2_000;

    /** Groups in any number are told beside the split, mostly unasked: they get this part of its time. */
    private static final int ANY_NUMBER = 6;

    private final NamedGraph named;
    private final BitSet second;
    private final BalanceQuestion question;
    private final Progress progress;

    Study(NamedGraph named, BitSet second, BalanceQuestion question, Progress progress) {
        this.named = named;
        this.second = second;
        this.question = question;
        this.progress = progress;
    }

    Optional<Factions> factions() {
        if (question.factions() < 0 || question.weighted()) {
            return Optional.empty();
        }
        progress.at("Looking for factions", 0, 0);
        Duration time = question.factions() == 0 ? question.limit().dividedBy(ANY_NUMBER) : question.limit();
        Grouping grouping = FactionSearch.solve(named.graph(), question.factions(), time, progress);
        List<List<ActorName>> groups = new ArrayList<>();
        for (int g = 0; g < grouping.groups(); g++) {
            groups.add(new ArrayList<>());
        }
        BitSet apart = new BitSet();
        for (int v = 0; v < named.actors().size(); v++) {
            if (grouping.group(v) >= 0 && !grouping.neutral().get(v)) {
                groups.get(grouping.group(v)).add(named.actor(v));
            }
        }
        for (int e = 0; e < named.graph().edges(); e++) {
            boolean together = grouping.group(named.graph().a(e))
                    == grouping.group(named.graph().b(e));
            apart.set(e, together != named.graph().positive(e));
        }
        groups.removeIf(List::isEmpty);
        groups.sort(Comparator.comparingInt((List<ActorName> group) -> -group.size())
                .thenComparing(group -> group.get(0)));
        return Optional.of(new Factions(
                question.factions(),
                groups,
                named.actors(grouping.neutral()),
                named.ties(apart),
                (int) grouping.cost(),
                (int) grouping.bound(),
                grouping.optimal()));
    }

    List<HeldTie> held() {
        progress.at("Looking for common enemies", 0, 0);
        List<HeldTie> result = new ArrayList<>();
        Optimum optimum = named.graph().edges() > MOST_TIES_SUPPOSED
                ? (graph, start) -> Optional.empty()
                : Patience.of(BestSplit::optimum, progress);
        for (Held held : HeldTies.of(named.graph(), second, optimum)) {
            List<ActorName> enemies = held.enemies().stream().map(named::actor).toList();
            result.add(new HeldTie(
                    named.tie(held.edge()), held.balanced(), enemies.size(), enemies, held.counterfactual()));
        }
        result.sort(Comparator.comparingDouble((HeldTie tie) -> -tie.share())
                .thenComparing(tie -> -tie.common())
                .thenComparing(tie -> tie.tie().pair()));
        return result;
    }

    List<Broker> brokers() {
        return Brokers.of(named.graph(), second).stream().map(this::broker).toList();
    }

    private Broker broker(Between between) {
        List<Pair> torn =
                between.quarrels().stream().map(e -> named.tie(e).pair()).toList();
        return new Broker(
                named.actor(between.vertex()),
                torn,
                between.bridges().stream().map(named::tie).toList(),
                between.cut());
    }

    Stability stability() {
        progress.at("Leaving out one actor or tie at a time", 0, 0);
        Outcome outcome = LeaveOneOut.of(named.graph(), second, Patience.of(BestSplit::optimum, progress));
        return new Stability(
                outcome.vertices().stream()
                        .map(left -> new Stability.WithoutActor(
                                named.actor(left.number()), (int) left.cost(), named.actors(left.movers())))
                        .toList(),
                outcome.edges().stream()
                        .map(left -> new Stability.WithoutTie(
                                named.tie(left.number()), (int) left.cost(), named.actors(left.movers())))
                        .toList());
    }
}
