package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.EntenteException;
import org.junit.jupiter.api.Test;

class CuesTest {
    private static void add(String line) {
        new Cues().add("cues.txt", "# comment\n" + line);
    }

    @Test
    void shippedCuesLoad() {
        assertThat(Cues.shipped().any(Cue.Scope.REST, "Comments")).isTrue();
        assertThat(Cues.shipped().any(Cue.Scope.REST, "Comments on the treaty")).isFalse();
    }

    @Test
    void mistakesAreNamedWithFileAndLine() {
        assertThatThrownBy(() -> add("a :: LINE :: - :: x"))
                .isInstanceOf(EntenteException.class)
                .hasMessage(
                        "cues.txt, line 2: has 4 fields, not 5. Maybe write: id :: scope :: words :: pattern :: example");
        assertThatThrownBy(() -> add("a :: LIEN :: - :: x :: x"))
                .hasMessageContaining("line 2: there is no scope 'LIEN'");
        assertThatThrownBy(() -> add("a :: LINE :: - :: ( :: x")).hasMessageContaining("not a regular expression");
        assertThatThrownBy(() -> add("a :: LINE :: - :: x :: y"))
                .hasMessageContaining("the example 'y' does not match");
        assertThatThrownBy(() -> add("a :: LINE :: - :: x :: x\na :: LINE :: - :: x :: x"))
                .hasMessageContaining("line 3: the id");
    }
}
