package org.entente.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest(name = "{0} takes in {1}: {2}")
    @CsvSource({
        "1998, 1998, true",
        "1998, 1998-08, true",
        "1998, 1998-08-04, true",
        "1998-08, 1998, false",
        "1998, 1999, false",
        "1998, 1998/1999, false",
        "1998/2001, 1999, true",
        "1998/.., 2020, true",
        "1998/.., 1997, false",
        "../1998, 0901, true",
        "../1998, 1999, false",
        "199X, 1995-02, true",
        "199X, 2000, false",
        "1998~, 1998?, true",
        "1998-22, 1998-07, true",
        "1998-22, 1998-09, false",
        "1998-33, 1998-12, true",
        "1998-2, 1998-02-03, true",
        "'', 1998, false",
        "1998, '', false",
        "'', '', true"
    })
    void theAnnotatedDateMayBeWider(String gold, String coded, boolean agree) {
        assertThat(Days.agree(Optional.of(gold), Optional.of(coded))).isEqualTo(agree);
    }

    @Test
    void anyDateWillDoWhereItWasLeftOpen() {
        assertThat(Days.agree(Optional.empty(), Optional.of("1998"))).isTrue();
        assertThat(Days.agree(Optional.empty(), Optional.empty())).isTrue();
        assertThat(Days.agree(Optional.of("1998"), Optional.empty())).isFalse();
        assertThat(Days.agree(Optional.of(""), Optional.empty())).isTrue();
    }
}
