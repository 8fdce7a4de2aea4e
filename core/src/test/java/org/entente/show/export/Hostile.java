package org.entente.show.export;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** A case whose every word a spreadsheet would take for a formula. */
final class Hostile {
    private Hostile() {}

    static CaseFile file() {
        String text = "=1+1 is said";
        Document document = new Document(
                "d", "d.txt", Document.Format.TEXT, "", "", DocumentDate.NONE, text, List.of(), Document.Layout.PROSE);
        Evidence evidence = new Evidence(
                "s",
                "d",
                new Span(0, text.length()),
                "",
                Optional.empty(),
                EdtfDate.UNKNOWN,
                "@SUM(A1), \"and\"",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.of("\t=2"),
                Certainty.ASSERTED,
                new Confidence(1),
                "r",
                0);
        Statement tie = new Statement.Tie(
                evidence,
                new Mention(new ActorName("+A"), Optional.empty()),
                new Mention(new ActorName("-B"), Optional.empty()),
                TieType.ALLIED,
                true);
        return new CaseFile("hostile", List.of(document), List.of(tie), List.of(), List.of(), List.of());
    }
}
