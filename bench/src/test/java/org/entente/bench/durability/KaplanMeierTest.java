package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /** Six alliances: two end after 2 years, one after 5; one is lost from sight after 3, two after 9. */
    @Test
    void multipliesTheSharesOfThoseStillThere() {
        List<Alliance> alliances = List.of(
                MadeUp.alliance(1900, 2, true),
                MadeUp.alliance(1903, 2, true),
                MadeUp.alliance(1900, 3, false),
                MadeUp.alliance(1900, 5, true),
                MadeUp.alliance(1900, 9, false),
                MadeUp.alliance(1900, 9, false));
        KaplanMeier curve = KaplanMeier.of(alliances, 3000);
        assertThat(curve.survival(1.9)).isEqualTo(1);
        assertThat(curve.survival(2)).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(curve.survival(8)).isCloseTo(4 / 6.0 * 2 / 3.0, within(1e-12));
    }

    @Test
    void whoseEndIsAfterTheDateStands() {
        KaplanMeier curve = KaplanMeier.of(MadeUp.lasting(2, 5), 1903);
        assertThat(curve.survival(10)).isCloseTo(0.5, within(1e-12));
    }
}
