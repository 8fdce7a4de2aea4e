package org.entente.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.Analysis;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final int LARGEST = 1_500_000;

    static String html(Analysis analysis) throws IOException {
        StringBuilder out = new StringBuilder();
        Reports.html(analysis, out);
        return out.toString();
    }

    @Test
    void theCommentarysReportStaysBelowTheLimit() throws IOException {
        Optional<Path> gold = Commentary.folder();
        assumeTrue(gold.isPresent(), "no folder shared/gold beside the project: the report of real size is not tested");
        String html = html(Commentary.read(gold.get()));
        Files.writeString(Files.createDirectories(Path.of("target", "reports")).resolve("commentary.html"), html);
        Files.writeString(Path.of("target", "reports", "small.html"), html(Cases.small()));
        assertThat(html.length()).isLessThan(LARGEST).isGreaterThan(100_000);
    }
}
