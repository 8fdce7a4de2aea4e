package org.entente.code.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorName;
import org.entente.model.EntenteException;

/**
 * What the marks of the tables say of names: {@code # shared: NAME = A, B}, {@code # period-only: ACTOR} and {@code # heads: ACTOR =
 * office, office}. Other marks are comments.
 */
final class NameRules {
    private final Map<String, Sharing> shared = new TreeMap<>();
    private final Map<ActorName, TsvRows.Mark> periodOnly = new TreeMap<>();
    private final Map<ActorName, Heads> heads = new TreeMap<>();

    /** Rules from marks. */
    static NameRules of(Collection<TsvRows.Mark> marks) {
        NameRules rules = new NameRules();
        marks.forEach(rules::add);
        return rules;
    }

    /** Rules from those marks that can be read. */
    static NameRules readable(Collection<TsvRows.Mark> marks, List<Flaw> flaws) {
        NameRules rules = new NameRules();
        for (TsvRows.Mark mark : marks) {
            try {
                rules.add(mark);
            } catch (EntenteException e) {
                String place = mark.error("").getMessage();
                String reason = String.valueOf(e.getMessage())
                        .substring(String.valueOf(place).length());
                flaws.add(new Flaw(mark.file(), mark.line(), reason, ""));
            }
        }
        return rules;
    }

    /** These and others, which win. */
    NameRules and(NameRules others) {
        NameRules both = new NameRules();
        for (NameRules rules : List.of(this, others)) {
            both.shared.putAll(rules.shared);
            both.periodOnly.putAll(rules.periodOnly);
            both.heads.putAll(rules.heads);
        }
        return both;
    }

    private void add(TsvRows.Mark mark) {
        switch (mark.name()) {
            case "shared" -> share(mark);
            case "period-only" -> periodOnly.put(new ActorName(mark.words()), mark);
            case "heads" -> {
                String[] sides = sides(mark, "Maybe write '# heads: Iran = supreme leader, president'.");
                heads.put(
                        new ActorName(sides[0]), new Heads(mark, list(sides[1]).size()));
            }
            default -> {
                // A comment.
            }
        }
    }

    private void share(TsvRows.Mark mark) {
        String[] sides = sides(mark, "Maybe write '# shared: Moscow = Russia, Soviet Union'.");
        List<ActorName> actors = list(sides[1]).stream().map(ActorName::new).toList();
        if (shared.putIfAbsent(written(sides[0]), new Sharing(mark, written(sides[0]), actors)) != null
                && !sides[0].startsWith("the ")) {
            throw mark.error("'" + sides[0] + "' has two rules. Maybe join them.");
        }
    }

    private static String[] sides(TsvRows.Mark mark, String remedy) {
        int at = mark.words().indexOf(" = ");
        if (at < 0) {
            throw mark.error("this mark has no ' = '. " + remedy);
        }
        return new String[] {
            mark.words().substring(0, at).strip(),
            mark.words().substring(at + " = ".length()).strip()
        };
    }

    private static List<String> list(String words) {
        return List.of(words.split(",")).stream()
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Without the article, as aliases are kept. */
    static String written(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring("the ".length()) : name;
    }

    /** Place of the actor among those that share a name; 0 where the name is not shared. */
    int place(String name, ActorName actor) {
        Sharing sharing = shared.get(written(name));
        return sharing == null ? 0 : Math.max(0, sharing.actors().indexOf(actor));
    }

    boolean periodOnly(ActorName actor) {
        return periodOnly.containsKey(actor);
    }

    /** How many may head the actor at one time. */
    int heads(ActorName actor) {
        Heads marked = heads.get(actor);
        return marked == null ? 1 : marked.count();
    }

    Map<String, Sharing> shared() {
        return shared;
    }

    Map<ActorName, TsvRows.Mark> periodOnly() {
        return periodOnly;
    }

    Map<ActorName, Heads> heads() {
        return heads;
    }

    /**
     * Actors of one name.
     *
     * @param mark where it is said
     * @param name the name
     * @param actors the first is meant where no date decides
     */
    record Sharing(TsvRows.Mark mark, String name, List<ActorName> actors) {}

    /**
     * An actor with several heads at a time.
     *
     * @param mark where it is said
     * @param count how many
     */
    record Heads(TsvRows.Mark mark, int count) {}
}
