package org.entente.show.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Analysis;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;

/** One assessment as a text of its own. */
class AssessmentMarkdownTest {
    private final Analysis analysis = Cases.small();
    private final String text =
            MarkdownReport.of(analysis.file(), analysis.assessments().get(0));

    @Test
    void everyPartIsThereInOrder() {
        assertThat(text)
                .containsSubsequence(
                        "# The Coast Front and Norland",
                        "## The answer",
                        "### What this rests on",
                        "## What drives them",
                        "### Shared interests",
                        "### At stake for Norland",
                        "#### Threats",
                        "### The matrix",
                        "### Judged by a person",
                        "### The indicators",
                        "### What the answer hangs on",
                        "### Source against source",
                        "### Where sources contradict each other",
                        "## How long it may stand",
                        "### What moves these figures",
                        "### Before using these figures",
                        "### Outlooks in the texts",
                        "## What would change it",
                        "## Notes");
    }

    @Test
    void notesAreNumberedAsTheyComeAndAllCited() {
        List<String> notes = Pattern.compile("(?m)^\\[\\^(\\d+)]: ")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
        List<String> cited = Pattern.compile("\\[\\^(\\d+)](?!:)")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
        assertThat(notes).hasSizeGreaterThan(9).isEqualTo(cited);
        for (int i = 0; i < notes.size(); i++) {
            assertThat(notes.get(i)).isEqualTo(Integer.toString(i + 1));
        }
    }

    @Test
    void aNoteSaysWordsVoiceCertaintyDatePlaceAndId() {
        Matcher note = Pattern.compile("(?m)^\\[\\^2]: .*$").matcher(text);
        assertThat(note.find()).isTrue();
        assertThat(note.group())
                .contains("\u201cbetween 2004 and 2009 Norland reportedly gave arms to the Coast Front\u201d")
                .contains("voice: the author; hedged; 2004 to 2009;", "289\u2013358; id port-005)");
    }

    @Test
    void hostileTextStaysText() {
        assertThat(text).doesNotContainPattern("(?<!\\\\)[<>]").doesNotContain(Cases.LINK);
    }

    @Test
    void theWholeReportHoldsTheSameParts() {
        assertThat(MarkdownReport.of(analysis))
                .contains(
                        "## How long it may stand",
                        "## What would change it",
                        "## Also assessed: ",
                        "### Judged by a person");
    }
}
