package org.entente.relate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.model.Occurrence;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.Related;
import org.entente.model.SignedNetwork;
import org.entente.relate.occurrence.Occurrences;
import org.jspecify.annotations.Nullable;

/**
 * How the actors of a case stand to each other: the one door of this package. Everything is computed once per case, except
 * networks, which are computed per date. Same case, same answer, to the last bit.
 */
public final class Relations {
    /**
     * Years in which a statement loses half its weight in a network. Five years is Entente's own choice: about one term of
     * office, and long enough that a yearly series does not forget between two entries.
     */
    public static final double HALF_LIFE_YEARS = 5;

    private final CaseFile file;
    private final Principals parents;
    private final Map<ActorName, ActorName> principals;
    private final Calendar calendar;
    private final List<PairStatement> statements;
    private final Occurrences occurrences;
    private @Nullable List<PairHistory> histories; // made where first asked for: scenarios do not need them
    private final Networks networks;

    private Relations(CaseFile file, Optional<Relations> before) {
        this.file = file;
        parents = Principals.of(file);
        principals = parents.all();
        calendar = Calendar.of(file);
        statements = PairStatement.of(file, principals);
        occurrences = before.map(b ->
                        b.occurrences.of(file, principals, b.file.documents().equals(file.documents())))
                .orElseGet(() -> Occurrences.of(file, principals));
        networks = new Networks(statements, calendar, occurrences, unnamed(file));
    }

    /** The relations of a case. O(statements + actors), plus at most O(years²) per pair for its phases. */
    public static Relations of(CaseFile file) {
        return new Relations(file, Optional.empty());
    }

    /** The relations of a case that has mostly the documents of this one. */
    Relations with(CaseFile other) {
        return new Relations(other, Optional.of(this));
    }

    /** Actors that no gazetteer knows and no text gives a name to: their names are words in lower case. */
    static Set<ActorName> unnamed(CaseFile file) {
        return file.actors().stream()
                .filter(a ->
                        !a.known() && Character.isLowerCase(a.name().value().charAt(0)))
                .map(Actor::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Per actor of the case, the actor it counts for: a leader for the group led, a ministry for its state. Follows the actor's
     * own {@code partOf}, then the roles that an author asserts or hedges. Factions that the text sets against each other or
     * against their parent stand for themselves, and so does {@link ActorName#UNKNOWN}.
     */
    public Map<ActorName, ActorName> principals() {
        return principals;
    }

    /** One history per pair with statements, the pair with most statements first, ties by name. */
    public List<PairHistory> histories() {
        List<PairHistory> known = histories;
        if (known == null) {
            known = Histories.of(statements, calendar, occurrences);
            histories = known;
        }
        return known;
    }

    /** The history of two actors, which may be given by the name of a part or leader of theirs. */
    public Optional<PairHistory> history(ActorName a, ActorName b) {
        ActorName first = principals.getOrDefault(a, a);
        ActorName second = principals.getOrDefault(b, b);
        if (first.equals(second)) {
            return Optional.empty();
        }
        Pair pair = Pair.of(first, second);
        return histories().stream().filter(h -> h.pair().equals(pair)).findFirst();
    }

    /**
     * How everybody stands at a date, and how they would without some statements. Statements dated wholly after it are left out of
     * everything, as they are of the network.
     */
    public Related at(EdtfDate at) {
        CaseFile known = upTo(at);
        return known.statements().size() == file.statements().size()
                ? new RelatedCase(this, at)
                : new RelatedCase(with(known), at);
    }

    private CaseFile upTo(EdtfDate at) {
        Optional<LocalDate> day = at.latest().or(at::earliest);
        return file.with(file.statements().stream()
                .filter(s -> day.isEmpty()
                        || !Calendar.start(calendar.date(s.evidence()))
                                .orElse(LocalDate.MIN)
                                .isAfter(day.get()))
                .toList());
    }

    /**
     * The events that several statements tell, of whatever documents, with what these contradict each other in; by pair, then date.
     * Histories and networks count each once, with the weight of its strongest telling.
     */
    public List<Occurrence> occurrences() {
        return occurrences.all();
    }

    /** What two tellings of one event agree on beside their actors; empty where nothing links the two. */
    public List<Occurrence.Agreement> agreements(String one, String other) {
        return occurrences.agreements(one, other);
    }

    Occurrences tellings() {
        return occurrences;
    }

    CaseFile file() {
        return file;
    }

    Principals parents() {
        return parents;
    }

    Calendar calendar() {
        return calendar;
    }

    List<PairStatement> statements() {
        return statements;
    }

    /** The signed network at a date with the default half-life; see {@link #network(EdtfDate, double)}. */
    public SignedNetwork network(EdtfDate at) {
        return network(at, HALF_LIFE_YEARS);
    }

    /**
     * The signed network at a date. A tie weighs Σ w · 2<sup>−age/h</sup> over what is said of its pair, an event told
     * more than once counting once, where w is a statement's own weight in [−10, 10] (score × certainty × source grade × voice × confidence, see {@link PairStatement}) and
     * age is the years from the last day it may hold to the last day of {@code at}, at least 0. Statements dated wholly after
     * {@code at} are left out. Undated statements count at the date of their document; where that is unknown too, they keep
     * their full weight. A pair whose statements cancel out is not tied but listed among the dropped.
     *
     * @param at a date with any precision; {@link EdtfDate#UNKNOWN} takes all statements, none decayed
     * @param halfLifeYears more than 0
     * @throws IllegalArgumentException where the half-life is not more than 0
     */
    public SignedNetwork network(EdtfDate at, double halfLifeYears) {
        return networks.at(at, halfLifeYears);
    }
}
