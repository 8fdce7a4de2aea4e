package org.entente.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.entente.model.ActorKind;
import org.entente.model.Admiralty;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Ruling;
import org.junit.jupiter.api.Test;

/** What grades do to the weight of one statement, "Arland aids Borland", in the document invented.txt. */
class GradesTest {
    private static final Offset<Double> TINY = within(1e-12);

    @Test
    void aDocumentWeighsAsItIsGraded() {
        CaseBuilder author = lands();
        assertThat(weight(author)).isCloseTo(10 * 0.7, TINY);
        assertThat(weight(author, grade("invented.txt", "B2"))).isCloseTo(10 * 0.85 * 0.9, TINY);
        assertThat(weight(author, grade("invented.txt", "E"))).isCloseTo(10 * 0.15, TINY);
        assertThat(weight(author, grade("d1", "A1")))
                .as("documents are graded by name, not by id")
                .isCloseTo(10 * 0.7, TINY);
        assertThat(weight(author, grade("unnamed", "E"), grade("Arland", "E")))
                .as("an author is neither unnamed nor an actor")
                .isCloseTo(10 * 0.7, TINY);
    }

    @Test
    void theLastGradeCountsAndMayBeTakenBack() {
        assertThat(weight(lands(), grade("invented.txt", "E"), grade("invented.txt", "A1")))
                .isCloseTo(10, TINY);
        assertThat(weight(lands(), grade("invented.txt", "E"), withdrawn("invented.txt")))
                .isCloseTo(10 * 0.7, TINY);
    }

    @Test
    void aNamedVoiceWeighsAsItsPrincipalIsGraded() {
        CaseBuilder outsider =
                lands().actor("Ministry", ActorKind.BODY, "Corland").by("Ministry");
        assertThat(weight(outsider)).isCloseTo(10 * 0.7 * 0.7, TINY);
        CaseBuilder same = lands().actor("Ministry", ActorKind.BODY, "Corland").by("Ministry");
        assertThat(weight(same, grade("Corland", "E4"))).isCloseTo(10 * 0.7 * 0.15 * 0.4, TINY);
    }

    @Test
    void aPartyStaysInterestedUnlessItIsGraded() {
        assertThat(weight(lands().by("Arland"))).isCloseTo(10 * 0.7 * 0.4, TINY);
        assertThat(weight(lands().by("Arland"), grade("Borland", "A1"))).isCloseTo(10 * 0.7 * 0.4, TINY);
        assertThat(weight(lands().by("Arland"), grade("Arland", "B"))).isCloseTo(10 * 0.7 * 0.85, TINY);
        assertThat(weight(lands().by("Arland"), grade("Arland", "F6")))
                .as("F is a grade too")
                .isCloseTo(10 * 0.7 * 0.7, TINY);
        assertThat(weight(lands().by("Arland"), grade("Arland", "B"), withdrawn("Arland")))
                .isCloseTo(10 * 0.7 * 0.4, TINY);
    }

    @Test
    void unnamedVoicesAreGradedTogether() {
        assertThat(weight(lands().unnamed())).isCloseTo(10 * 0.7 * 0.7, TINY);
        assertThat(weight(lands().unnamed(), grade("unnamed", "D"))).isCloseTo(10 * 0.7 * 0.4, TINY);
    }

    private static CaseBuilder lands() {
        return new CaseBuilder().actor("Arland", ActorKind.STATE).actor("Borland", ActorKind.STATE);
    }

    private static double weight(CaseBuilder lands, Ruling... rulings) {
        CaseFile file = lands.event("Arland", EventType.AID, "Borland", "").build();
        CaseFile first = file.with(file.statements().subList(0, 1));
        return Relations.of(first.ruled(List.of(rulings)))
                .network(EdtfDate.UNKNOWN)
                .ties()
                .get(0)
                .weight();
    }

    private static Ruling grade(String source, String code) {
        return new Ruling.Grade("2026", source, Optional.of(Admiralty.parse(code)), "");
    }

    private static Ruling withdrawn(String source) {
        return new Ruling.Grade("2026", source, Optional.empty(), "");
    }
}
