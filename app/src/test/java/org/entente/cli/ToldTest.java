package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Voice;
import org.entente.store.CaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A raid that two documents tell, on the screen: no language models are loaded here. */
class ToldTest {
    @TempDir
    Path dir;

    private Path file = Path.of("");
    private Run run = new Run(Path.of(""));

    @BeforeEach
    void write() {
        file = dir.resolve("case.entente");
        List<Document> documents = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        add("one", "Iran bombed Iraq at Basra, killing nine.", "1982-05-03", documents, statements);
        add("two", "Iran bombed Iraq at Basra, killing 11.", "1982-05-04", documents, statements);
        List<Actor> actors = List.of(state("Iran"), state("Iraq"));
        CaseStore.write(file, new CaseFile("raid", documents, statements, actors, List.of(), List.of()));
        run = new Run(dir);
    }

    private static Actor state(String name) {
        return new Actor(new ActorName(name), ActorKind.STATE, Optional.empty(), List.of(), true);
    }

    private static void add(
            String name, String text, String date, List<Document> documents, List<Statement> statements) {
        documents.add(new Document(
                name,
                name + ".txt",
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text,
                List.of(),
                Document.Layout.PROSE));
        Evidence evidence = new Evidence(
                name + ".1",
                name,
                new Span(0, text.length()),
                "bombed",
                Optional.of(new Span(5, 11)),
                EdtfDate.parse(date),
                "Basra",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(1),
                "test",
                0);
        statements.add(new Statement.Event(
                evidence,
                Mention.at(new ActorName("Iran"), new Span(0, 4)),
                Mention.at(new ActorName("Iraq"), new Span(12, 16)),
                EventType.ASSAULT,
                "",
                List.of(),
                false));
    }

    @Test
    void pairListsItOnceAndSaysWhoTellsIt() {
        Run.Result pair = run.of("pair", file, "Iran", "Iraq");
        assertThat(pair.exit()).as(pair.err()).isEqualTo(Exit.OK);
        assertThat(pair.out())
                .contains(
                        "1982: conflict alone (−6.3); attacks (1).",
                        "ASSAULT, 1982-05-03: told by 2 documents",
                        "In dispute, date: 1982-05-03 (one.1) or 1982-05-04 (two.1)",
                        "In dispute, number of dead: 11 (two.1) or 9 (one.1)");
        String phases = pair.out().substring(0, pair.out().indexOf("Told more than once"));
        assertThat(phases).contains("one.1").doesNotContain("two.1");
        assertThat(run.of("pair", file, "Iran", "Iraq", "--json").out())
                .contains("\"occurrences\"", "\"id\" : \"o-one.1\"", "\"matter\" : \"NUMBER\"");
    }

    @Test
    void explainSaysWithWhatItWasJoinedAndWhy() {
        Run.Result explained = run.of("explain", file, "two.1");
        assertThat(explained.exit()).as(explained.err()).isEqualTo(Exit.OK);
        assertThat(explained.out().replaceAll("\\s+", " "))
                .contains("Taken for one event with (o-one.1) - one.1 (one.txt, author, asserted): date: days apart"
                        + " (1982-05-04, 1982-05-03); type: ASSAULT; place: basra; trigger: bomb");
    }
}
