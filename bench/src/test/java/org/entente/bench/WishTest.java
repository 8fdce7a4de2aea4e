package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WishTest {
    private static final Path ROOT = Path.of("/somewhere/project");
    private static final List<Measurement> ALL = List.of(new CommentaryScores(), new NewsScores());

    private static Wish parse(String... arguments) {
        return Wish.parse(arguments, ROOT, ALL);
    }

    @Test
    void nothingSaidIsEverythingAndNothingKept() {
        assertThat(parse()).isEqualTo(new Wish(ALL, Path.of("/somewhere/shared"), false));
    }

    @Test
    void sectionsAreMeasuredInTheirOwnOrder() {
        assertThat(parse("news", "commentary").measurements()).isEqualTo(ALL);
        assertThat(parse("news").measurements()).isEqualTo(ALL.subList(1, 2));
    }

    @Test
    void theSharedFolderMayStandElsewhere() {
        assertThat(parse("--shared", "/data/shared", "--write"))
                .isEqualTo(new Wish(ALL, Path.of("/data/shared"), true));
    }

    @Test
    void misuseIsNamed() {
        assertThatThrownBy(() -> parse("weather")).hasMessage("no such section: weather");
        assertThatThrownBy(() -> parse("--fast")).hasMessage("no such option: --fast");
        assertThatThrownBy(() -> parse("--shared")).hasMessageContaining("wants a folder");
        assertThatThrownBy(() -> parse("--write", "news")).hasMessageContaining("--write");
    }
}
