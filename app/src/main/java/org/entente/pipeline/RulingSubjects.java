package org.entente.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.analyse.hypotheses.Hypotheses;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.Ruling;

/** What rulings on a case may be about, and which of it a user means: sources, actors, rows and columns of the matrix. */
final class RulingSubjects {
    private final CaseFile file;
    private final Map<ActorName, ActorName> principals;
    private final ActorIndex actors;
    private final Map<String, String> indicators;
    private final Map<String, String> hypotheses;

    RulingSubjects(CaseFile file, Map<ActorName, ActorName> principals, Hypotheses table) {
        this.file = file;
        this.principals = principals;
        this.actors = new ActorIndex(file.name(), file.actors());
        this.indicators = table.indicators();
        this.hypotheses = table.names();
    }

    /** A document by name or id, unnamed voices, or an actor that speaks, which stands for its principal. */
    String source(String wanted) {
        for (Document document : file.documents()) {
            if (document.name().equals(wanted) || document.id().equals(wanted)) {
                return document.name();
            }
        }
        if (wanted.strip().equalsIgnoreCase(Ruling.Grade.UNNAMED)) {
            return Ruling.Grade.UNNAMED;
        }
        Set<String> folded = new TreeSet<>(documents().getOrDefault(Spelling.folded(wanted), Set.of()));
        if (folded.size() == 1) {
            return folded.iterator().next();
        }
        if (actors.knows(wanted)) {
            return actor(wanted).value();
        }
        Set<String> near = new TreeSet<>(Spelling.near(Spelling.folded(wanted), List.of(documents())));
        actors.near(wanted).forEach(actor -> near.add(actor.value()));
        throw new MisnamedException("'" + wanted + "' is no source of the case " + file.name()
                + ": neither a document nor an actor." + maybe(near)
                + " 'entente grade CASE' lists the sources; '" + Ruling.Grade.UNNAMED
                + "' stands for voices without a name.");
    }

    private Map<String, Set<String>> documents() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Document document : file.documents()) {
            names.computeIfAbsent(Spelling.folded(document.name()), key -> new TreeSet<>())
                    .add(document.name());
        }
        return names;
    }

    /** The principal of the actor that a user means. */
    ActorName actor(String wanted) {
        try {
            ActorName found = actors.find(wanted);
            return principals.getOrDefault(found, found);
        } catch (EntenteException e) {
            throw new MisnamedException(String.valueOf(e.getMessage()));
        }
    }

    /** The principals that a judgement is about: two or more. */
    List<ActorName> relationship(List<String> wanted) {
        List<ActorName> found =
                wanted.stream().map(this::actor).distinct().sorted().toList();
        if (found.size() < 2) {
            throw new MisnamedException("These names all count for " + found.get(0)
                    + ": a judgement is about two or more actors. Maybe name another one.");
        }
        return found;
    }

    String indicator(String wanted) {
        return id(wanted, "indicator", indicators);
    }

    String hypothesis(String wanted) {
        return id(wanted, "hypothesis", hypotheses);
    }

    /** The name of an indicator or hypothesis; its id where nobody knows it any more. */
    String name(String id) {
        return indicators.getOrDefault(id, hypotheses.getOrDefault(id, id));
    }

    /** Why a ruling has no effect on this case as it is; empty where it has. */
    Optional<String> obstacle(Ruling ruling) {
        if (ruling instanceof Ruling.Grade grade) {
            boolean there = grade.source().equals(Ruling.Grade.UNNAMED)
                    || file.documents().stream().anyMatch(d -> d.name().equals(grade.source()));
            return there ? Optional.empty() : obstacle(grade.source(), "no document or actor " + grade.source());
        }
        if (!(ruling instanceof Ruling.Judgement judgement)) {
            return Optional.empty();
        }
        for (ActorName actor : judgement.actors()) {
            Optional<String> obstacle = obstacle(actor.value(), "no actor " + actor);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        if (!indicators.containsKey(judgement.indicator())) {
            return Optional.of("no indicator " + judgement.indicator());
        }
        return hypotheses.containsKey(judgement.hypothesis())
                ? Optional.empty()
                : Optional.of("no hypothesis " + judgement.hypothesis());
    }

    /** Why the grade or judgement of an actor has no effect. */
    private Optional<String> obstacle(String actor, String missing) {
        if (file.actors().stream().noneMatch(a -> a.name().value().equals(actor))) {
            return Optional.of(missing);
        }
        ActorName name = new ActorName(actor);
        ActorName principal = principals.getOrDefault(name, name);
        return principal.equals(name) ? Optional.empty() : Optional.of(name + " counts for " + principal);
    }

    private static String id(String wanted, String what, Map<String, String> names) {
        if (names.containsKey(wanted)) {
            return wanted;
        }
        Map<String, Set<String>> known = new TreeMap<>();
        names.forEach((id, name) -> {
            known.computeIfAbsent(Spelling.folded(id), key -> new TreeSet<>()).add(id);
            known.computeIfAbsent(Spelling.folded(name), key -> new TreeSet<>()).add(id);
        });
        String key = Spelling.folded(wanted);
        Set<String> found = known.getOrDefault(key, Set.of());
        if (found.size() == 1) {
            return found.iterator().next();
        }
        List<String> near = Spelling.near(key, List.of(known));
        throw new MisnamedException("'" + wanted + "' is no " + what + "."
                + (near.isEmpty() ? " Maybe one of: " + String.join(", ", names.keySet()) + "." : maybe(near)));
    }

    private static String maybe(Collection<String> near) {
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(", ", " Maybe you mean: ", "."));
    }
}
