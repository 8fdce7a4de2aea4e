package org.entente.code.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;

/** Who stands right before a verb and right after it: a check on the parser where it found nobody. */
final class Adjacent {
    private static final int FARTHEST = 5;
    private static final Set<String> INSIDE =
            Set.of("DT", "JJ", "JJR", "JJS", "CD", "PRP$", "RB", "NN", "NNS", "NNP", "VBN");

    private final Sentence sentence;
    private final References references;

    Adjacent(Sentence sentence, References references) {
        this.sentence = sentence;
        this.references = references;
    }

    /** The actor before an active verb with nothing but its auxiliaries and adverbs between, unless it stands under a preposition. */
    List<Reference> before(int verb) {
        int i = verb - 1;
        while (i >= 0 && verb - i <= FARTHEST && helps(sentence.at(i), verb)) {
            i--;
        }
        if (i < 0 || verb - i > FARTHEST) {
            return List.of();
        }
        int at = i;
        return references
                .covering(i)
                .filter(r -> r.last() == at && sentence.preposition(r.head()).isEmpty() && !owns(r))
                .filter(r -> r.form() != Reference.Form.DEMONYM
                        && !sentence.at(r.head()).is("obj"))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean helps(Token token, int verb) {
        return (token.is("aux") && token.head() == verb) || (token.pos().equals("RB") && token.is("advmod"));
    }

    /** The actor that opens or owns the noun phrase after a verb. */
    List<Reference> after(int verb) {
        for (int i = verb + 1; i < sentence.size() && i - verb <= FARTHEST; i++) {
            Optional<Reference> here = references.covering(i);
            if (here.isPresent()) {
                return here.filter(r -> sentence.preposition(r.head()).isEmpty())
                        .map(List::of)
                        .orElse(List.of());
            }
            if (!INSIDE.contains(sentence.at(i).pos()) || sentence.at(i).is("advmod")) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean owns(Reference reference) {
        return sentence.at(reference.head()).is("nmod:poss");
    }
}
