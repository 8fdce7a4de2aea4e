package org.entente.code.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** Whom words before a noun stand for: "international pressure" comes from the world, "US military bases" are the state's. */
final class ModifierReader {
    private static final ActorName WORLD = new ActorName("International community");
    private static final Set<String> WORLDWIDE = Set.of("international", "global", "worldwide");
    /** What the world does to somebody; "international law" and "international talks" are nobody's. */
    private static final Set<String> DONE = Set.of(
            "pressure",
            "condemnation",
            "opposition",
            "criticism",
            "outrage",
            "outcry",
            "recognition",
            "non-recognition",
            "isolation",
            "sanction",
            "boycott",
            "embargo",
            "censure",
            "disapproval",
            "support",
            "backing",
            "backlash",
            "demand",
            "scrutiny");

    private static final ActorName WEST = new ActorName("West");
    /** What the West does or has; "Western culture" and "Western Europe" are nobody's. */
    private static final Set<String> WESTERN = Set.of(
            "arms",
            "weapon",
            "weaponry",
            "aid",
            "assistance",
            "money",
            "military",
            "leader",
            "capital",
            "ultimatum",
            "intervention",
            "troop",
            "interference",
            "influence",
            "meddling",
            "policy",
            "restriction",
            "tank",
            "missile");

    private static final Set<String> FACILITIES =
            Set.of("base", "installation", "outpost", "facility", "airfield", "barracks", "camp", "compound");

    private final Cast cast;

    ModifierReader(Cast cast) {
        this.cast = cast;
    }

    /** Adds and mends the references of a sentence whose names have been read. */
    void read(Sentence sentence, References references) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean before = (token.is("amod") || token.is("compound")) && token.head() > i;
            if (!before) {
                continue;
            }
            String noun = sentence.at(token.head()).lemma();
            Optional<Reference> here = references.covering(i);
            if (here.isEmpty() && WORLDWIDE.contains(token.lower()) && DONE.contains(noun)) {
                stands(WORLD, sentence, references, i);
            }
            boolean western = token.text().equals("Western") || token.text().equals("western");
            if (here.isEmpty() && western && (DONE.contains(noun) || WESTERN.contains(noun))) {
                stands(WEST, sentence, references, i);
            }
            if (here.isPresent() && FACILITIES.contains(noun)) {
                owner(here.get()).ifPresent(references::add);
            }
        }
    }

    private void stands(ActorName whom, Sentence sentence, References references, int i) {
        boolean owned = sentence.children(sentence.at(i).head(), "nmod:poss", "amod", "compound").stream()
                .anyMatch(c -> references.covering(c).isPresent());
        Optional<Entry> entry = cast.gazetteer().entry(whom);
        if (!owned && entry.isPresent()) {
            cast.meet(entry.get(), sentence.at(i).text());
            references.add(new Reference(i, i, i, Reference.Form.DEMONYM, List.of(whom)));
        }
    }

    /** A body of a state, before a base of it. */
    private Optional<Reference> owner(Reference body) {
        ActorName actor = body.actors().get(0);
        boolean whole = body.form() == Reference.Form.NAME && cast.kind(actor) == ActorKind.BODY;
        return cast.partOf(actor)
                .filter(p -> whole)
                .flatMap(p -> cast.gazetteer().entry(p))
                .filter(e -> e.kind() == ActorKind.STATE)
                .map(e -> cast.meet(e, e.name().value()))
                .map(e -> new Reference(body.first(), body.last(), body.head(), body.form(), List.of(e.name())));
    }
}
