package org.entente.relate;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Pair;
import org.entente.model.Ruling;
import org.entente.model.SourceGrade;
import org.entente.model.Voice;

/**
 * The weights that the sources of a case have, in [0, 1], by the grades that people gave them ({@link Admiralty#weight}). A document that
 * nobody graded is of grade F. What the text only reports passes through a second source, the one that claims it, and so takes a second
 * grade: where nobody gave it one, F for named and unnamed sources alike, D ("not usually reliable") for a named actor that is itself one
 * of the pair.
 */
final class Grades {
    private static final SourceGrade INTERESTED = SourceGrade.D;

    private final Map<String, Double> given = new HashMap<>();
    private final Map<String, Double> documents = new HashMap<>();
    private final Map<ActorName, ActorName> principals;

    /** Grades in force, looked up once for a case. O(rulings² + documents). */
    Grades(CaseFile file, Map<ActorName, ActorName> principals) {
        this.principals = principals;
        for (Ruling ruling : file.inForce()) {
            if (ruling instanceof Ruling.Grade grade) {
                grade.grade().ifPresent(g -> given.put(grade.source(), g.weight()));
            }
        }
        for (Document document : file.documents()) {
            documents.put(document.id(), given.getOrDefault(document.name(), Admiralty.UNJUDGED.weight()));
        }
    }

    /** That of a document, by its id. */
    double document(String id) {
        return documents.getOrDefault(id, Admiralty.UNJUDGED.weight());
    }

    /** That of who says something about a pair; 1 for authors, who are graded by their documents. */
    double voice(Voice voice, Pair pair) {
        return switch (voice.kind()) {
            case AUTHOR -> 1;
            case UNNAMED -> given.getOrDefault(Ruling.Grade.UNNAMED, Admiralty.UNJUDGED.weight());
            case ACTOR -> {
                ActorName named = voice.actor().orElseThrow();
                ActorName who = principals.getOrDefault(named, named);
                yield given.getOrDefault(
                        who.value(), pair.has(who) ? INTERESTED.weight() : Admiralty.UNJUDGED.weight());
            }
        };
    }
}
