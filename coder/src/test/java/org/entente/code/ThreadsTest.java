package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.Progress;
import org.junit.jupiter.api.Test;

/** The same statements, however many threads and however often. */
class ThreadsTest {
    private static final List<String> PARAGRAPHS = List.of(
            "# A common enemy",
            "In 1904, Britain and France signed an agreement. Germany condemned it. Two years later, Russia, France and"
                    + " Britain met in Algeciras.",
            "Konrad Weissmann, the leader of the Northern Council, visited Berlin. He accused Paris of sending weapons to"
                    + " the rebels.",
            "Weissmann said that the alliance between France and Russia would not last. They might attack Germany.",
            "The Iranian regime supported Hezbollah, the Taliban and Al-Qaeda. Tensions between Iran and the US grew.");

    @Test
    void threadsChangeNothing() {
        for (Document.Layout layout : Document.Layout.values()) {
            List<String> many = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                many.addAll(PARAGRAPHS);
            }
            Document document = Coded.document(layout, DocumentDate.NONE, many);
            Coding two = Coded.of(document).coding();
            assertThat(two.statements()).hasSizeGreaterThan(20);
            assertThat(Coder.load(1).code(document, Progress.SILENT)).isEqualTo(two);
            assertThat(Coder.load(4).code(document, Progress.SILENT)).isEqualTo(two);
            assertThat(Coded.of(document).coding()).as("again").isEqualTo(two);
        }
    }

    @Test
    void documentsDoNotTouchEachOther() {
        Coded alone = Coded.prose("Weissmann praised Turkey. It attacked Iraq.");
        Coded.prose("In 1998, Konrad Weissmann visited France.");
        assertThat(Coded.prose("Weissmann praised Turkey. It attacked Iraq.")).isEqualTo(alone);
    }

    @Test
    void progressIsToldAfterEveryPassage() {
        List<String> told = new ArrayList<>();
        Document document = Coded.document(
                Document.Layout.PROSE, DocumentDate.NONE, List.of("Germany attacked France.", "Russia helped Iran."));
        Coded.coder().code(document, (what, done, total) -> told.add(what + " " + done + "/" + total));
        assertThat(told).containsExactly("d.txt 1/2", "d.txt 2/2");
    }
}
