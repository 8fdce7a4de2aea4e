package org.entente.read;

import java.util.List;
import java.util.Optional;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Passage;
import org.entente.model.Passage.Kind;

/**
 * What stands on the front of a document.
 *
 * @param title {@code ""} where there is none
 * @param author {@code ""} where there is none
 * @param date when it was published, as far as file and text say
 */
record Front(String title, String author, DocumentDate date) {
    static final Front NONE = new Front("", "", DocumentDate.NONE);

    static Front of(String text, List<Passage> passages, Properties properties) {
        Cues cues = Cues.shipped();
        String title = first(text, passages, Kind.TITLE)
                .or(() -> Optional.of(properties.title()).filter(t -> !cues.any(Cue.Scope.NO_TITLE, t)))
                .orElse("");
        String author = passages.stream()
                .filter(passage -> passage.kind() == Kind.BYLINE)
                .map(passage -> author(passage.span().in(text)))
                .findFirst()
                .or(() -> Optional.of(properties.author()).filter(a -> !cues.any(Cue.Scope.NO_AUTHOR, a)))
                .orElse("");
        return new Front(title, author, date(text, passages, properties));
    }

    private static Optional<String> first(String text, List<Passage> passages, Kind kind) {
        return passages.stream()
                .filter(passage -> passage.kind() == kind)
                .findFirst()
                .map(passage -> Blank.collapse(passage.span().in(text)));
    }

    /** The names on a byline that need not start with "By". */
    private static String author(String byline) {
        return Bylines.anyAuthor(byline).or(() -> Bylines.names(byline)).orElse(Blank.collapse(byline));
    }

    private static DocumentDate date(String text, List<Passage> passages, Properties properties) {
        boolean stated = properties.date().isKnown() && properties.dateOf() == Properties.DateOf.PUBLICATION;
        if (stated) {
            return new DocumentDate(properties.date(), DocumentDate.Origin.METADATA);
        }
        EdtfDate printed = printed(text, passages);
        if (printed.isKnown()) {
            return new DocumentDate(printed, DocumentDate.Origin.TEXT);
        }
        return properties.date().isKnown()
                ? new DocumentDate(properties.date(), DocumentDate.Origin.METADATA)
                : DocumentDate.NONE;
    }

    /** The date that the text prints: one said to be of publication first, then the first other one that is not of a change. */
    private static EdtfDate printed(String text, List<Passage> passages) {
        EdtfDate bare = EdtfDate.UNKNOWN;
        for (Passage passage : passages) {
            if (passage.kind() != Kind.DATELINE && passage.kind() != Kind.BYLINE) {
                continue;
            }
            String words = passage.span().in(text);
            Optional<Datelines.DateLine> line = Datelines.parse(words);
            if (line.filter(l -> l.meaning() == Datelines.Meaning.PUBLISHED).isPresent()) {
                return line.get().date();
            }
            boolean changed =
                    line.filter(l -> l.meaning() == Datelines.Meaning.CHANGED).isPresent();
            if (!bare.isKnown() && !changed) {
                bare = WrittenDates.find(words).map(WrittenDates.Found::date).orElse(EdtfDate.UNKNOWN);
            }
        }
        return bare;
    }
}
