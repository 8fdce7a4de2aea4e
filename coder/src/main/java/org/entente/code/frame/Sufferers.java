package org.entente.code.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.model.EventType;

/**
 * "Condemned the invasion of Ukraine", "ignored calls to condemn Russia": whoever suffers a deed, done or demanded, is not whom words
 * about it are meant for.
 */
final class Sufferers {
    private static final Set<EventType> WORDS = EnumSet.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.PROTEST,
            EventType.COERCE);

    private final Sentence sentence;
    private final Set<String> deeds;

    /**
     * @param deeds nouns whose "of" names who suffers, of the class {@code suffered}
     */
    Sufferers(Sentence sentence, Set<String> deeds) {
        this.sentence = sentence;
        this.deeds = deeds;
    }

    /** What stands at a slot of the trigger, without those who suffer the deed that its words are about. */
    Filling without(Frame frame, int trigger, Filling filling) {
        if (frame.meaning().event().filter(WORDS::contains).isEmpty()) {
            return filling;
        }
        List<Reference> left = filling.references().stream()
                .filter(r -> !suffers(trigger, r.head()))
                .toList();
        return left.size() == filling.references().size() ? filling : new Filling(left, filling.slot());
    }

    private boolean suffers(int trigger, int actor) {
        for (int i = actor; i >= 0 && i != trigger; i = sentence.at(i).head()) {
            int above = sentence.at(i).head();
            if (Asked.demanded(sentence, i)) {
                return true;
            }
            if (above >= 0
                    && above != trigger
                    && sentence.at(i).is("nmod")
                    && !sentence.at(i).is("nmod:poss")
                    && sentence.preposition(i).equals("of")
                    && deeds.contains(sentence.at(above).lemma())) {
                return true;
            }
        }
        return false;
    }
}
