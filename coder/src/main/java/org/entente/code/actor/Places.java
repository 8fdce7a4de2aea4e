package org.entente.code.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.EdtfDate;

/** Towns and regions by the state they lie in: whom an attack on one concerns. */
final class Places {
    private static final int LONGEST = 4;

    private final Map<List<String>, Entry> states = new HashMap<>();

    /**
     * Reads {@code places.tsv}; places of states that the dictionary does not know are left out.
     *
     * @param gazetteer knows the states
     */
    static Places load(Gazetteer gazetteer) {
        Places places = new Places();
        for (TsvRows.Row row : TsvRows.read(Gazetteer.FOLDER + "places.tsv", 2).rows()) {
            Optional<Entry> known =
                    gazetteer.entry(new ActorName(row.cell(0))).filter(e -> e.kind() == ActorKind.STATE);
            if (known.isEmpty()) {
                continue;
            }
            Entry state = known.get();
            for (String place : row.list(1, "\\|")) {
                Entry other = places.states.put(Alias.pieces(place), state);
                if (other != null && !other.equals(state)) {
                    throw row.error("'" + place + "' lies in " + other.name() + " already.");
                }
            }
        }
        return places;
    }

    /** Notes where the places of a sentence lie that are no actors themselves. O(tokens). */
    void read(Sentence sentence, References references, Cast cast, EdtfDate when) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.at(i).proper()) {
                continue;
            }
            for (int last = Math.min(sentence.size(), i + LONGEST) - 1; last >= i; last--) {
                Optional<Entry> state = Optional.ofNullable(states.get(Alias.pieces(sentence.words(i, last))))
                        .filter(s -> !when.isKnown() || s.life().touches(when));
                if (state.isPresent() && name(sentence, references, i, last)) {
                    Entry met = cast.meet(state.get(), state.get().name().value());
                    references.locate(new Reference(i, last, last, Reference.Form.SEAT, List.of(met.name())));
                    i = last;
                    break;
                }
            }
        }
    }

    /** Whether these words name a place. */
    boolean has(String words) {
        return states.containsKey(Alias.pieces(words));
    }

    /** Whether the words are a name, and nobody's. */
    private static boolean name(Sentence sentence, References references, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (references.covering(i).isPresent()) {
                return false;
            }
        }
        Token token = sentence.at(last);
        boolean place = first < last || !token.ner().equals("ORGANIZATION");
        return token.proper() && place && !token.is("compound");
    }
}
