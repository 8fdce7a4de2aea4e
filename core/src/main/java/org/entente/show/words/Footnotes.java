package org.entente.show.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.EdtfDate;
import org.entente.model.Statement;

/** What a note says: the statement, the words it stands on, voice, certainty, date, document and offsets, id. */
public final class Footnotes {
    private static final int LONGEST = 600;

    private final Citations citations;
    private final Wording wording;

    public Footnotes(Citations citations, Wording wording) {
        this.citations = citations;
        this.wording = wording;
    }

    /** The note of one statement. */
    public String of(Statement statement) {
        Optional<Document> document = citations.document(statement);
        EdtfDate date = statement.evidence().date();
        List<String> facts = new ArrayList<>();
        facts.add("voice: " + wording.whose(statement));
        facts.add(statement.evidence().certainty().code());
        facts.add(Dates.words(date));
        document.filter(d -> !d.title().isBlank()).ifPresent(d -> facts.add("in \u201c" + d.title() + "\u201d"));
        facts.add(document.map(Document::name).orElse("a document that is not in the case") + ", "
                + statement.evidence().span().begin() + "\u2013"
                + statement.evidence().span().end());
        facts.add("id " + statement.id());
        return wording.sentence(statement) + " \u201c" + citations.quote(statement, LONGEST) + "\u201d ("
                + String.join("; ", facts) + ")";
    }
}
