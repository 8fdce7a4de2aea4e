package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Document;

/**
 * Tells what a file is, by its content first and by its name's ending second: a page saved under the wrong name is still read
 * as what it is, and what only carries a known name is refused.
 */
final class FormatSniffer {
    private static final Set<String> MARKDOWN_ENDINGS = Set.of("md", "markdown", "mdown", "mkd", "rmd", "qmd");
    private static final Set<String> HTML_ENDINGS = Set.of("html", "htm", "xhtml");
    private static final Set<String> DATA_ENDINGS =
            Set.of("csv", "tsv", "json", "jsonl", "ndjson", "xml", "yaml", "yml", "bib", "ris", "gexf", "graphml");
    private static final Set<String> BINARY_ENDINGS = Set.of(
            "pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "zip", "png", "jpg", "jpeg", "gif", "epub");
    private static final String TEXT_REMEDY = "Maybe save the text itself as plain text, HTML, PDF or DOCX.";
    private static final String OCR_REMEDY = "Maybe run it through OCR first, e.g. ocrmypdf or tesseract.";

    /** Formats that are known but not read: name, first bytes (as Latin-1), their offset, remedy. */
    private record Refused(String what, String magic, int offset, String remedy) {}

    private static final List<Refused> REFUSED = List.of(
            new Refused("a PNG image", "\u0089PNG", 0, OCR_REMEDY),
            new Refused("a JPEG image", "\u00FF\u00D8\u00FF", 0, OCR_REMEDY),
            new Refused("a GIF image", "GIF8", 0, OCR_REMEDY),
            new Refused("a TIFF image", "II*\0", 0, OCR_REMEDY),
            new Refused("a TIFF image", "MM\0*", 0, OCR_REMEDY),
            new Refused("a WebP image", "WEBP", 8, OCR_REMEDY),
            new Refused("an RTF document", "{\\rtf", 0, "Maybe save it as DOCX or plain text."),
            new Refused("a PostScript file", "%!PS", 0, "Maybe turn it into PDF first, e.g. ps2pdf."),
            new Refused("a gzip archive", "\u001F\u008B", 0, "Maybe unpack it first."),
            new Refused("a 7z archive", "7z\u00BC\u00AF", 0, "Maybe unpack it first."),
            new Refused("a RAR archive", "Rar!", 0, "Maybe unpack it first."),
            new Refused("an xz archive", "\u00FD7zXZ", 0, "Maybe unpack it first."),
            new Refused("a SQLite file", "SQLite format 3", 0, TEXT_REMEDY),
            new Refused("a Parquet file", "PAR1", 0, TEXT_REMEDY),
            new Refused("a program", "\u007FELF", 0, TEXT_REMEDY));

    /** What an archive is by the names of its parts, looked for in this order. */
    private static final Map<String, String> ARCHIVES = Map.of(
            "xl/workbook", "an Excel workbook",
            "ppt/presentation", "a PowerPoint presentation",
            "mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file",
            "mimetypeapplication/epub", "an e-book (EPUB)");

    private FormatSniffer() {}

    /** The format by the first bytes, or TEXT where they name none: {@link #ofText} then looks at the decoded words. */
    static Document.Format ofBytes(SourceFile file) {
        if (isPdf(file)) {
            return Document.Format.PDF;
        }
        if (file.has("PK\u0003\u0004", 0) || file.has("PK\u0005\u0006", 0)) {
            return archive(file);
        }
        if (file.has("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", 0)) {
            throw compound(file);
        }
        for (Refused refused : REFUSED) {
            if (file.has(refused.magic(), refused.offset())) {
                throw unknown(file, refused.what(), refused.remedy());
            }
        }
        return Document.Format.TEXT;
    }

    /** The format of what turned out to be text. */
    static Document.Format ofText(SourceFile file, String text) {
        String head =
                text.substring(0, Math.min(text.length(), 2000)).stripLeading().toLowerCase(Locale.ROOT);
        String ending = file.extension();
        boolean markup = head.startsWith("<");
        if (markup && (head.contains("<html") || head.startsWith("<!doctype html") || head.startsWith("<head"))) {
            return Document.Format.HTML;
        }
        if (markup && HTML_ENDINGS.contains(ending)) {
            return Document.Format.HTML;
        }
        if (head.startsWith("<?xml")) {
            throw unknown(file, "XML data", TEXT_REMEDY);
        }
        if (BINARY_ENDINGS.contains(ending)) {
            throw file.unreadable(
                    "", "is named ." + ending + ", but its content is not.", "Maybe the download or copy failed.");
        }
        if (DATA_ENDINGS.contains(ending)) {
            throw unknown(file, "a data file (." + ending + ")", TEXT_REMEDY);
        }
        if (HTML_ENDINGS.contains(ending) && head.contains("</")) {
            return Document.Format.HTML;
        }
        return MARKDOWN_ENDINGS.contains(ending) || FrontMatter.opens(text)
                ? Document.Format.MARKDOWN
                : Document.Format.TEXT;
    }

    /** The header may stand anywhere in the first kilobyte (ISO 32000-1, Annex H, note 13). */
    private static boolean isPdf(SourceFile file) {
        for (int i = 0; i < 1024; i++) {
            if (file.has("%PDF-", i)) {
                return true;
            }
        }
        return false;
    }

    private static Document.Format archive(SourceFile file) {
        String latin = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        if (latin.contains("word/document")) {
            return Document.Format.DOCX;
        }
        if (file.extension().equals("docx")) {
            throw file.unreadable("", "is not a whole DOCX file.", "Maybe the download or copy failed.");
        }
        for (Map.Entry<String, String> entry : new java.util.TreeMap<>(ARCHIVES).entrySet()) {
            if (latin.contains(entry.getKey())) {
                throw unknown(file, entry.getValue(), TEXT_REMEDY);
            }
        }
        throw unknown(file, "a ZIP archive", "Maybe unpack it first.");
    }

    /** Compound files (OLE 2) hold either an old Word document or an encrypted new one. */
    private static UnreadableDocumentException compound(SourceFile file) {
        String latin = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        if (latin.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) {
            return file.unreadable("", "is encrypted.", "Maybe open it with its password and save it without one.");
        }
        return unknown(file, "an old Office file (such as .doc)", "Maybe save it as DOCX.");
    }

    private static UnreadableDocumentException unknown(SourceFile file, String what, String remedy) {
        return file.unreadable(
                "", "is " + what + ", which is not read (read are plain text, Markdown, HTML, PDF, DOCX).", remedy);
    }
}
