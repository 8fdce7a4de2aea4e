package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * Files to documents: plain text, Markdown, HTML, PDF and DOCX, told apart by their content. Keeps no state; one reader may
 * serve many threads.
 *
 * <p>The publication date is what the user gives, else what the file's metadata give, else what the text prints in a dateline
 * or on a line of its own near its head. The creation date that PDF and DOCX files carry counts as metadata, but only where
 * the text prints no date: programs write it when a file is made, which may be long after. Never the date of the file on disk,
 * never today.
 */
public final class DocumentReader {
    private static final int ID_DIGITS = 12;
    private static final int LONGEST_NAME_IN_ID = 40;

    /**
     * Reads one file.
     *
     * @throws UnreadableDocumentException where no text can be had from it; says why and what to do
     */
    public Read read(Path file, ReadOptions options) {
        SourceFile source = SourceFile.open(file);
        Document.Format format = FormatSniffer.ofBytes(source);
        Extract extract;
        if (format == Document.Format.TEXT) {
            String text = new TextDecoder(source).decode();
            format = FormatSniffer.ofText(source, text);
            extract = options.layout() == Document.Layout.LINES && format != Document.Format.HTML
                    ? PlainText.prose(text)
                    : ofText(format, text);
        } else {
            extract = ofBytes(source, format);
        }
        if (Blank.all(extract.text())) {
            throw source.unreadable("", "holds no text.", "Maybe it shows its text by script, or as images.");
        }
        return new Read(assemble(source, format, extract, options), extract.skipped());
    }

    private static Extract ofText(Document.Format format, String text) {
        return switch (format) {
            case MARKDOWN -> MarkdownText.extract(text);
            case HTML -> HtmlPage.extract(text);
            default -> PlainText.prose(text);
        };
    }

    private static Extract ofBytes(SourceFile source, Document.Format format) {
        return format == Document.Format.PDF ? PdfFile.extract(source) : DocxFile.extract(source);
    }

    private static Document assemble(SourceFile source, Document.Format format, Extract extract, ReadOptions options) {
        String text = extract.text();
        boolean lines = options.layout() == Document.Layout.LINES;
        List<Passage> passages = lines ? eachLine(text) : PassageMarker.mark(extract);
        Front front = lines ? Front.NONE : Front.of(text, passages, extract.properties());
        DocumentDate date = options.date()
                .filter(EdtfDate::isKnown)
                .map(given -> new DocumentDate(given, DocumentDate.Origin.GIVEN))
                .orElse(front.date());
        return new Document(
                id(source.name(), text),
                source.name(),
                format,
                front.title(),
                front.author(),
                date,
                text,
                passages,
                options.layout());
    }

    private static List<Passage> eachLine(String text) {
        List<Passage> passages = new ArrayList<>();
        for (Span line : PlainText.filledLines(text)) {
            int opening = Datelines.openingLength(line.in(text));
            if (opening > 0) {
                passages.add(new Passage(Passage.Kind.DATELINE, new Span(line.begin(), line.begin() + opening)));
            }
            passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(line.begin() + opening, line.end())));
        }
        return List.copyOf(passages);
    }

    /** Name and content make the id, no folder does: the same file has the same id on every machine. */
    private static String id(String name, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            String hash = HexFormat.of().formatHex(digest.digest()).substring(0, ID_DIGITS);
            return readable(name).map(words -> words + "-" + hash).orElse(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static Optional<String> readable(String name) {
        int dot = name.lastIndexOf('.');
        String base = (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
        String words = base.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = words.length() > LONGEST_NAME_IN_ID ? words.substring(0, LONGEST_NAME_IN_ID) : words;
        return shortened.isEmpty() ? Optional.empty() : Optional.of(shortened);
    }
}
