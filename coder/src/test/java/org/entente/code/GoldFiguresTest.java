package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.read.DocumentReader;
import org.entente.read.ReadOptions;
import org.entente.show.export.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that the coder must reach on texts that careful readers annotated. */
class GoldFiguresTest {
    @TempDir
    Path folder;

    @Test
    void commentary() throws IOException, InterruptedException {
        Path gold = gold("commentary");
        Path statements = coded(gold, Document.Layout.PROSE);
        List<String> score = List.of(
                gold.resolveSibling("score.py").toString(),
                gold.resolve("gold.jsonl").toString(),
                statements.toString(),
                "--actors",
                gold.resolve("actors.tsv").toString(),
                "--json");
        JsonNode figures = new JsonMapper().readTree(python(score));
        List<String> ofRoles = new ArrayList<>(score);
        ofRoles.addAll(List.of("--kinds", "role"));
        JsonNode roles = new JsonMapper().readTree(python(ofRoles));
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(figures.at("/sign/f1").asDouble()).as("sign, F1").isGreaterThanOrEqualTo(0.69);
        soft.assertThat(figures.at("/type/f1").asDouble()).as("type, F1").isGreaterThanOrEqualTo(0.63);
        soft.assertThat(figures.at("/date").asDouble()).as("date").isGreaterThanOrEqualTo(0.86);
        soft.assertThat(figures.at("/voice").asDouble()).as("voice").isGreaterThanOrEqualTo(0.94);
        soft.assertThat(figures.at("/certainty").asDouble()).as("certainty").isGreaterThanOrEqualTo(0.94);
        soft.assertThat(roles.at("/type/f1").asDouble()).as("roles, F1").isGreaterThanOrEqualTo(0.80);
        soft.assertAll();
    }

    @Test
    void newsTypes() throws IOException, InterruptedException {
        Path gold = gold("news-types");
        String figures = news(gold);
        SoftAssertions soft = new SoftAssertions();
        soft.assertThat(figure("right direction", figures)).as(figures).isGreaterThanOrEqualTo(0.66);
        soft.assertThat(figure("type: precision", figures)).as(figures).isGreaterThanOrEqualTo(0.76);
        soft.assertThat(figure("recall", figures)).as(figures).isGreaterThanOrEqualTo(0.52);
        soft.assertAll();
    }

    @Test
    void newsPairs() throws IOException, InterruptedException {
        String figures = news(gold("news-pairs"));
        assertThat(figure("right direction", figures)).as(figures).isGreaterThanOrEqualTo(0.64);
    }

    private String news(Path gold) throws IOException, InterruptedException {
        Path statements = coded(gold, Document.Layout.LINES);
        return python(List.of(gold.resolveSibling("score_news.py").toString(), gold.toString(), statements.toString()));
    }

    private static double figure(String name, String figures) {
        Matcher m = Pattern.compile(Pattern.quote(name) + " ([0-9.]+)").matcher(figures);
        assertThat(m.find()).as("%s in %s", name, figures).isTrue();
        return Double.parseDouble(m.group(1));
    }

    /** A folder of the shared gold cases; skips the test where it or Python is absent. */
    private static Path gold(String name) throws InterruptedException {
        Optional<Path> found = shared().map(shared -> shared.resolve("gold").resolve(name));
        assumeTrue(
                found.isPresent(),
                "no shared/gold beside the project: skipped. Maybe give the shared folder with -Dentente.shared=...");
        try {
            new ProcessBuilder("python3", "--version").start().waitFor();
        } catch (IOException e) {
            assumeTrue(false, "no python3 to run the scores with: skipped");
        }
        return found.orElseThrow();
    }

    private static Optional<Path> shared() {
        String set = System.getProperty("entente.shared", "");
        if (!set.isEmpty()) {
            return Optional.of(Path.of(set)).filter(p -> Files.isDirectory(p.resolve("gold")));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared").resolve("gold"))) {
                return Optional.of(at.resolve("shared"));
            }
        }
        return Optional.empty();
    }

    /** The statements coded from the text of a case, as the command line would write them. */
    private Path coded(Path gold, Document.Layout layout) throws IOException {
        Document document = new DocumentReader()
                .read(gold.resolve("text.txt"), new ReadOptions(Optional.empty(), layout))
                .document();
        Coded coded = Coded.of(document);
        CaseFile file = new CaseFile(
                "gold",
                List.of(document),
                coded.coding().statements(),
                coded.coding().actors(),
                coded.coding().decisions(),
                List.of());
        Path statements = folder.resolve("statements.jsonl");
        try (Writer out = Files.newBufferedWriter(statements)) {
            Exports.jsonl(file, out);
        }
        return statements;
    }

    private static String python(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
