package org.entente.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.entente.model.Passage.Kind;
import org.jspecify.annotations.Nullable;

/** A DOCX file to blocks. Deleted and hidden words, headers and footers are left out. */
final class DocxFile {
    /** No part of an honest document unpacks to more. */
    private static final long MOST_UNPACKED = 128L << 20;

    private static final Set<String> REMOVED = Set.of("del", "moveFrom");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:-?\\d+\\]");
    /** Up to this length a paragraph without a style may be a heading. */
    private static final int MAY_BE_HEADING = 120;
    /** A table with a longer cell only arranges text on the page. */
    private static final int LONGEST_CELL = 400;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private final StoredText stored = new StoredText();
    private final XWPFDocument document;

    private DocxFile(XWPFDocument document) {
        this.document = document;
    }

    static Extract extract(SourceFile file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            return new DocxFile(document).read();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw file.unreadable(
                    "",
                    "is a corrupt DOCX (" + SourceFile.reason(e) + ").",
                    "Maybe open it in an editor and save it anew.",
                    e);
        } catch (OutOfMemoryError e) {
            throw file.unreadable("", "needs more memory than there is.", "Maybe split it into several files.", e);
        }
    }

    private Extract read() {
        document.getBodyElements().forEach(this::add);
        addNotes(document.getFootnotes());
        addNotes(document.getEndnotes());
        return stored.extract(properties(), List.of());
    }

    private Properties properties() {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Date created = core.getCreated();
        @Nullable LocalDate day = created == null
                ? null
                : created.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        return Properties.ofFile(core.getTitle(), core.getCreator(), day);
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            String words = words(paragraph);
            stored.add(words, kind(paragraph, words));
        } else if (element instanceof XWPFTable table) {
            add(table);
        } else if (element instanceof XWPFSDT control) {
            List<String> lines =
                    control.getContent().getText().lines().map(Blank::collapse).toList();
            boolean contents = lines.stream()
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .filter(line -> Cues.shipped().any(Cue.Scope.LINE, line))
                    .isPresent();
            lines.forEach(line -> stored.add(line, contents ? Optional.of(Kind.BOILERPLATE) : Optional.empty()));
        }
    }

    private void add(XWPFTable table) {
        List<XWPFTableCell> cells = table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .toList();
        boolean layout = cells.size() < 2
                || cells.stream().anyMatch(cell -> cell.getText().length() > LONGEST_CELL)
                || cells.stream().anyMatch(cell -> !cell.getTables().isEmpty());
        if (layout) {
            cells.forEach(cell -> cell.getBodyElements().forEach(this::add));
            return;
        }
        stored.add(table.getRows().stream().map(DocxFile::row).collect(Collectors.joining("\n")), Kind.TABLE);
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> Blank.collapse(cell.getText()))
                .collect(Collectors.joining("\t"));
    }

    private void addNotes(@Nullable List<? extends XWPFAbstractFootnoteEndnote> notes) {
        if (notes == null) {
            return;
        }
        for (XWPFAbstractFootnoteEndnote note : notes) {
            String words = note.getParagraphs().stream().map(DocxFile::words).collect(Collectors.joining(" "));
            stored.add(words, Kind.BOILERPLATE);
        }
    }

    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run && shows(run)) {
                words.append(run.text());
            } else if (element instanceof XWPFSDT control) {
                words.append(control.getContent().getText());
            }
        }
        String clean = NOTE_MARK.matcher(words).replaceAll("");
        return clean.lines()
                .map(Blank::collapse)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean shows(XWPFRun run) {
        org.w3c.dom.Node parent = run.getCTR().getDomNode().getParentNode();
        boolean removed = parent != null && REMOVED.contains(String.valueOf(parent.getLocalName()));
        return !removed && !run.isVanish();
    }

    private Optional<Kind> kind(XWPFParagraph paragraph, String words) {
        String style = styleName(paragraph);
        if (style.equals("title")) {
            return Optional.of(Kind.TITLE);
        }
        if (style.startsWith("heading") || style.equals("subtitle")) {
            return Optional.of(Kind.HEADING);
        }
        if (style.equals("caption")) {
            return Optional.of(Kind.CAPTION);
        }
        if (style.endsWith("quote") || style.equals("quotation")) {
            return Optional.of(Kind.QUOTATION);
        }
        if (style.startsWith("toc")) {
            return Optional.of(Kind.BOILERPLATE);
        }
        if (style.startsWith("list") || paragraph.getNumID() != null) {
            return Optional.of(Kind.LIST_ITEM);
        }
        return words.length() <= MAY_BE_HEADING ? Optional.empty() : Optional.of(Kind.PARAGRAPH);
    }

    /** Word writes the names of its own styles in English whatever its language; their ids it translates. */
    private String styleName(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        if (id == null) {
            return "";
        }
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        String name = style == null ? null : style.getName();
        return (name == null ? id : name).toLowerCase(Locale.ROOT);
    }
}
