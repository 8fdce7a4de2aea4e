package org.entente.show.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private final String report = MarkdownReport.of(Cases.small());

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<script>! \\<script\\>",
                "[x](javascript:y)! \\[x\\](javascript:y)",
                "- item! \\- item",
                "12. item! 12\\. item",
                "1.4! 1.4",
                "a - b! a - b",
                "*b* _i_ `c`! \\*b\\* \\_i\\_ \\`c\\`",
                "http://x.org! http\\://x.org",
                "www.x.org! www\\.x.org",
                "a@b.org! a\\@b.org",
                "a | b! a \\| b",
                "=cmd! \\=cmd",
                "&lt;! \\&lt;"
            })
    void nothingMarksUp(String text, String escaped) {
        assertThat(Markdown.escape(text)).isEqualTo(escaped);
    }

    @Test
    void lineEndsInsideATextBecomeSpaces() {
        assertThat(Markdown.escape("a\n\n# b\r\n- c")).isEqualTo("a \\# b - c");
        assertThat(Markdown.escape("a\u0000b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void hostileTextStaysText() {
        assertThat(report).doesNotContainPattern("(?<!\\\\)[<>]").doesNotContain(Cases.LINK);
    }

    @Test
    void everyNoteThatIsCitedIsThere() {
        Matcher cited = Pattern.compile("\\[\\^(\\d+)](?!:)").matcher(report);
        List<String> numbers = cited.results().map(m -> m.group(1)).distinct().toList();
        assertThat(numbers).hasSizeGreaterThan(15);
        assertThat(numbers).allMatch(number -> report.contains("\n[^" + number + "]: "));
    }

    @Test
    void aNoteQuotesWithOffsets() {
        assertThat(report)
                .contains("\u201cNorland attacked the Coast Front at Port Ebb\u201d", ", 99\u2013143; id port-001)");
    }
}
