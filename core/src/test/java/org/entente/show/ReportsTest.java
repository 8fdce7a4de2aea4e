package org.entente.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.Analysis;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final int LARGEST = 1_500_000;

    @Test
    void theSameAnalysisGivesTheSameBytes() throws IOException {
        for (Door door : Door.values()) {
            assertThat(door.write(Cases.small())).as(door.name()).isEqualTo(door.write(Cases.small()));
        }
    }

    @Test
    void aCaseWithNothingInItIsSaidToHaveNothingInIt() throws IOException {
        assertThat(Door.HTML.write(Cases.empty())).contains("Nothing was found");
        assertThat(Door.MARKDOWN.write(Cases.empty())).contains("Nothing was found");
        assertThat(Door.JSON.write(Cases.empty())).contains("\"statements\" : [ ]");
    }

    @Test
    void theCommentarysReportStaysBelowTheLimit() throws IOException {
        Optional<Path> gold = Commentary.folder();
        assumeTrue(gold.isPresent(), "no folder shared/gold beside the project: the report of real size is not tested");
        Analysis analysis = Commentary.read(gold.get());
        assertThat(Door.HTML.write(analysis).length()).isBetween(100_000, LARGEST);
        assertThat(Door.MARKDOWN.write(analysis).length()).isBetween(50_000, LARGEST);
    }

    /** The reports, each with its door. */
    private enum Door {
        HTML,
        MARKDOWN,
        JSON;

        String write(Analysis analysis) throws IOException {
            StringBuilder out = new StringBuilder();
            switch (this) {
                case HTML -> Reports.html(analysis, out);
                case MARKDOWN -> Reports.markdown(analysis, out);
                case JSON -> Reports.json(analysis, out);
            }
            return out.toString();
        }
    }
}
