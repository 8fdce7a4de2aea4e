package org.entente.code.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.code.data.TsvRows;
import org.entente.model.EntenteException;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrameBookTest {
    private static final FrameBook BOOK = FrameBook.load();

    @ParameterizedTest
    @CsvSource({"v, attack, ASSAULT", "v, praise, SUPPORT", "n, bombing, ASSAULT", "v, accuse, ACCUSE"})
    void framesAreFoundByTheirWord(char pos, String lemma, EventType type) {
        assertThat(BOOK.entries(pos, lemma))
                .anyMatch(entry -> entry.frame().meaning().event().equals(java.util.Optional.of(type)));
    }

    @Test
    void wordsOfSeveralPartsAreFoundByTheOneThatIsInflected() {
        assertThat(BOOK.entries('v', "blow")).anyMatch(entry -> entry.parts().equals(List.of("blow", "up")));
        assertThat(BOOK.entries('n', "strike")).anyMatch(entry -> entry.parts().equals(List.of("air", "strike")));
        assertThat(BOOK.entries('v', "up")).isEmpty();
        assertThat(BOOK.entries('v', "no such word")).isEmpty();
    }

    @Test
    void theFrameThatAsksForMoreComesFirst() {
        List<Integer> needs = BOOK.entries('v', "fire").stream()
                .map(entry -> entry.frame().needs().size())
                .toList();
        assertThat(needs).isSortedAccordingTo((a, b) -> b - a).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeOfEventHasAFrame(EventType type) {
        String file = type == EventType.SANCTION ? "sanction" : type.name().toLowerCase(java.util.Locale.ROOT);
        assertThat(TsvRows.read("/org/entente/code/frames/" + file + ".tsv", Frame.COLUMNS)
                        .rows())
                .anyMatch(row -> row.cell(4).equals(type.name()));
    }

    @Test
    void classesOfWordsAreThere() {
        assertThat(BOOK.words("object-control")).contains("urge", "accuse");
        assertThat(BOOK.words("light")).contains("launch", "impose");
        assertThat(BOOK.words("no such class")).isEmpty();
    }

    @Test
    void aRowGivesAFrame() {
        Frame frame = frame("x.test", "n", "raid", "", "ASSAULT", "recip");
        assertThat(frame.source()).as("a noun's own").containsExactly("poss", "by", "adj", "of");
        assertThat(frame.reciprocal()).isTrue();
        assertThat(frame("x.test", "v", "raid", "", "ASSAULT", "").source()).containsExactly("subj");
    }

    @ParameterizedTest
    @CsvSource({
        "q, ASSAULT, '', 'no part of speech'",
        "'', ASSAULT, '', 'no part of speech'",
        "vv, ASSAULT, '', 'no part of speech'",
        "v, ATTACK, '', 'ATTACK'",
        "v, ASSAULT, sometimes, 'is no flag'"
    })
    void aWrongCellIsAnErrorWithFileAndLine(String pos, String type, String flags, String reason) {
        assertThatThrownBy(() -> frame("x.test", pos, "raid", "", type, flags))
                .isInstanceOf(EntenteException.class)
                .hasMessageStartingWith("frames.tsv, line 7: ")
                .hasMessageContaining(reason);
    }

    @Test
    void aNeedMayOnlyNameAClassThatExists() {
        assertThatThrownBy(() -> frame("x.test", "v", "raid", "obj:@nothing", "ASSAULT", ""))
                .isInstanceOf(EntenteException.class)
                .hasMessageStartingWith("frames.tsv, line 7: ")
                .hasMessageContaining("nothing");
    }

    private static Frame frame(String id, String pos, String lemmas, String needs, String type, String flags) {
        List<String> cells = List.of(id, pos, lemmas, needs, type, "", "", "", "", flags, "", "");
        return Frame.of(new TsvRows.Row("frames.tsv", 7, cells), Map.of("troops", Set.of("troop")), 0);
    }
}
