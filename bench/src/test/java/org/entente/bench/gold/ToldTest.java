package org.entente.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.bench.BenchException;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {
    @Test
    void allFieldsAreRead() {
        Told told = Told.parse(
                "{\"kind\":\"event\",\"begin\":3,\"end\":9,\"source\":\"A\",\"target\":\"B\",\"type\":\"AID\","
                        + "\"reciprocal\":true,\"date\":\"1998/..\",\"voice\":\"C\",\"certainty\":\"denied\",\"optional\":true,"
                        + "\"rule\":\"aid.arm\",\"sourceSpan\":[3,4],\"targetSpan\":[8,9],\"unheardOf\":1}");
        assertThat(told.kind()).isEqualTo("event");
        assertThat(told.span()).isEqualTo(new Span(3, 9));
        assertThat(List.of(told.source(), told.target(), told.type())).containsExactly("A", "B", "AID");
        assertThat(told.reciprocal()).isTrue();
        assertThat(told.date()).contains("1998/..");
        assertThat(List.of(told.voice(), told.certainty(), told.rule())).containsExactly("C", "denied", "aid.arm");
        assertThat(told.optional()).isTrue();
        assertThat(told.sourceSpan()).contains(new Span(3, 4));
        assertThat(told.targetSpan()).contains(new Span(8, 9));
    }

    @Test
    void whatIsNotSaidIsTheAuthorsAndAsserted() {
        Told told = Told.parse(
                "{\"kind\":\"event\",\"begin\":3,\"end\":9,\"type\":\"AID\",\"source\":null,\"sourceSpan\":null}");
        assertThat(List.of(told.source(), told.target(), told.rule())).containsOnly("");
        assertThat(List.of(told.voice(), told.certainty())).containsExactly("author", "asserted");
        assertThat(told.reciprocal() || told.optional()).isFalse();
        assertThat(told.sourceSpan()).isEmpty();
    }

    @Test
    void aDateLeftOpenIsAnotherThanNone() {
        String head = "{\"kind\":\"event\",\"begin\":3,\"end\":9,\"type\":\"AID\"";
        assertThat(Told.parse(head + "}").date()).contains("");
        assertThat(Told.parse(head + ",\"date\":\"\"}").date()).contains("");
        assertThat(Told.parse(head + ",\"date\":null}").date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "event",
                "{\"kind\":\"event\",\"begin\":3,\"end\":9}",
                "{\"begin\":3,\"end\":9,\"type\":\"AID\"}",
                "{\"kind\":\"event\",\"begin\":9,\"end\":3,\"type\":\"AID\"}"
            })
    void whatIsNoStatementIsShown(String line) {
        assertThatThrownBy(() -> Told.parse(line))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining(line);
    }

    @ParameterizedTest
    @CsvSource({"AID, 1", "FRIENDLY, 1", "REQUEST, -1", "RIVAL, -1", "DEPENDENT, 0", "LEADS, 0"})
    void signs(String type, int sign) {
        assertThat(Lines.told(0, 1, "A " + type + " B").sign()).isEqualTo(sign);
    }

    @Test
    void aMarkedSentenceNeedsNoType() {
        Told told = Told.sentence(
                "{\"id\":\"7\",\"begin\":0,\"end\":20,\"sourceSpan\":[0,4],\"targetSpan\":[9,12],\"reciprocal\":true}");
        assertThat(told.type()).isEmpty();
        assertThat(told.reciprocal()).isTrue();
        assertThat(told.targetSpan()).contains(new Span(9, 12));
        assertThatThrownBy(() -> Told.sentence("{\"end\":20}")).isInstanceOf(BenchException.class);
    }
}
