package org.entente.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Edit;
import org.entente.model.EdtfDate;
import org.entente.model.Pair;
import org.entente.model.PairHistory.YearBalance;
import org.entente.model.Related;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The relations of a case at one date. Without some statements only the pairs that these are about are computed anew, unless a
 * statement bears on who counts for whom or on where the case begins and ends in time: then everything is.
 */
final class RelatedCase implements Related {
    private final Relations relations;
    private final EdtfDate at;
    /** Statements that are left out. */
    private final Set<String> gone;
    /** What differs from {@link #relations} because of them. */
    private final Map<Pair, Optional<SignedTie>> otherTies = new HashMap<>();

    private final Map<Pair, List<YearBalance>> years = new HashMap<>();
    private final Shared shared;
    private @Nullable SignedNetwork network; // made only where asked for

    /** What all that leave out something of the same case share. */
    private static final class Shared {
        private final SignedNetwork network;
        private final Set<ActorName> tied;
        private final Map<Pair, SignedTie> ties = new HashMap<>();
        private final Map<Pair, List<PairStatement>> byPair = new HashMap<>();
        private final Map<String, Statement> byId = new HashMap<>();
        private final Map<String, Pair> pairs = new HashMap<>();

        private final Set<ActorName> unnamed;

        private Shared(Relations relations, SignedNetwork network) {
            this.network = network;
            tied = Set.copyOf(network.actors());
            unnamed = Relations.unnamed(relations.file());
            network.ties().forEach(t -> ties.put(t.pair(), t));
            for (PairStatement statement : relations.statements()) {
                byPair.computeIfAbsent(statement.pair(), p -> new ArrayList<>()).add(statement);
                pairs.put(statement.statement().id(), statement.pair());
            }
            relations.file().statements().forEach(s -> byId.put(s.id(), s));
        }
    }

    RelatedCase(Relations relations, EdtfDate at) {
        this(relations, at, Set.of(), new Shared(relations, relations.network(at)));
    }

    private RelatedCase(Relations relations, EdtfDate at, Set<String> gone, Shared shared) {
        this.relations = relations;
        this.at = at;
        this.gone = gone;
        this.shared = shared;
    }

    @Override
    public CaseFile file() {
        return gone.isEmpty() ? relations.file() : remaining();
    }

    private CaseFile remaining() {
        CaseFile file = relations.file();
        return file.with(
                file.statements().stream().filter(s -> !gone.contains(s.id())).toList());
    }

    @Override
    public Map<ActorName, ActorName> principals() {
        return relations.principals();
    }

    @Override
    public EdtfDate at() {
        return at;
    }

    @Override
    public List<ActorName> tied() {
        Set<ActorName> more = new TreeSet<>();
        otherTies.forEach((pair, tie) -> {
            if (tie.isPresent()) { // two whose statements cancelled out may be tied without some of them
                more.add(pair.first());
                more.add(pair.second());
            }
        });
        more.removeAll(shared.tied);
        if (more.isEmpty()) {
            return shared.network.actors();
        }
        more.addAll(shared.tied);
        return List.copyOf(more);
    }

    @Override
    public SignedNetwork network() {
        if (otherTies.isEmpty()) {
            return shared.network;
        }
        if (network == null) {
            network = networkWithoutGone();
        }
        return network;
    }

    private SignedNetwork networkWithoutGone() {
        NavigableMap<Pair, SignedTie> ties = new TreeMap<>(shared.ties);
        otherTies.forEach((pair, tie) -> tie.ifPresentOrElse(t -> ties.put(pair, t), () -> ties.remove(pair)));
        Set<ActorName> tied = new TreeSet<>();
        ties.keySet().forEach(pair -> {
            tied.add(pair.first());
            tied.add(pair.second());
        });
        return new SignedNetwork(at, List.copyOf(tied), List.copyOf(ties.values()), shared.network.dropped());
    }

    @Override
    public Optional<SignedTie> tie(Pair pair) {
        Optional<SignedTie> other = otherTies.get(pair);
        return other == null ? Optional.ofNullable(shared.ties.get(pair)) : other;
    }

    @Override
    public List<YearBalance> years(Pair pair) {
        return years.computeIfAbsent(pair, p -> Histories.years(left(p), relations.calendar(), relations.tellings()));
    }

    private List<PairStatement> left(Pair pair) {
        List<PairStatement> all = shared.byPair.getOrDefault(pair, List.of());
        return gone.isEmpty()
                ? all
                : all.stream().filter(s -> !gone.contains(s.statement().id())).toList();
    }

    @Override
    public Related without(Set<String> statements) {
        Set<String> all = new HashSet<>(gone);
        statements.stream().filter(shared.byId::containsKey).forEach(all::add);
        if (all.isEmpty()) {
            return this;
        }
        List<Statement> dropped = all.stream().map(shared.byId::get).toList();
        boolean structural = dropped.stream().anyMatch(relations.parents()::hangsOn)
                || relations.calendar().hangsOn(dropped, relations.file());
        RelatedCase result = new RelatedCase(relations, at, Set.copyOf(all), shared);
        if (structural) {
            return with(result.remaining());
        }
        all.stream()
                .map(shared.pairs::get)
                .filter(pair -> pair != null)
                .distinct()
                .forEach(result::recompute);
        return result;
    }

    private void recompute(Pair pair) {
        SignedNetwork alone = new Networks(left(pair), relations.calendar(), relations.tellings(), shared.unnamed)
                .at(at, Relations.HALF_LIFE_YEARS);
        otherTies.put(pair, alone.ties().stream().findFirst());
    }

    @Override
    public Related supposing(List<Edit> edits) {
        SignedNetwork supposed = network();
        for (Edit edit : edits) {
            supposed = edit.on(supposed);
        }
        return new RelatedCase(relations, at, gone, new Shared(relations, supposed));
    }

    @Override
    public Related with(CaseFile other) {
        return new RelatedCase(relations.with(other), at);
    }
}
