package org.entente.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of each page of a PDF with their places and sizes. */
final class PdfText extends PDFTextStripper {
    /** A smaller digit than this share of its word's size is a note mark. */
    private static final float NOTE_MARK = 0.8f;

    private static final int DEEPEST_FORM = 4;
    /** A document with more characters is refused: no text is that long. */
    static final int MOST_CHARACTERS = 30_000_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<Float, Integer> sizes = new TreeMap<>();
    private float left;
    private float right;
    private float base;
    private boolean bold;
    private long characters;

    private PdfText() {
        setSortByPosition(false); // columns follow each other in the file; sorting would mix their lines
    }

    /** All pages of a document. */
    static List<PdfPage> pages(PDDocument document) throws IOException {
        PdfText text = new PdfText();
        text.writeText(document, Writer.nullWriter());
        return text.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        lines.clear();
        clearLine();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        closeLine();
        boolean picture = lines.isEmpty() && showsImage(page.getResources(), 0);
        pages.add(new PdfPage(getCurrentPageNo(), page.getMediaBox().getHeight(), lines, picture));
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        String word = withoutNoteMark(text, positions);
        if (word.isEmpty() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        if (words.length() == 0) {
            left = first.getXDirAdj();
            base = first.getYDirAdj();
            bold = true;
        }
        right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
        words.append(word);
        sizes.merge(Math.round(size(first) * 2) / 2f, word.length(), Integer::sum);
        bold &= isBold(first);
        characters += word.length();
        if (characters > MOST_CHARACTERS) {
            throw new IllegalStateException("more than " + MOST_CHARACTERS + " characters");
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        closeLine();
    }

    @Override
    protected void writeParagraphEnd() {
        closeLine();
    }

    private void closeLine() {
        String text = Blank.collapse(words.toString());
        boolean softHyphen = words.length() > 0 && words.charAt(words.length() - 1) == '\u00AD';
        if (!text.isEmpty()) {
            float size = sizes.entrySet().stream()
                    .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0f);
            lines.add(new PdfLine(softHyphen ? text + '\u00AD' : text, left, right, base, size, bold));
        }
        clearLine();
    }

    private void clearLine() {
        words.setLength(0);
        sizes.clear();
        right = 0;
    }

    /** Raised small digits behind a word name a footnote; glued to the word they would spoil it. */
    private static String withoutNoteMark(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || positions.size() != text.length()) {
            return text;
        }
        float size = size(positions.get(0));
        int end = text.length();
        while (end > 1 && Character.isDigit(text.charAt(end - 1)) && size(positions.get(end - 1)) < size * NOTE_MARK) {
            end--;
        }
        return text.substring(0, end);
    }

    private static float size(TextPosition position) {
        return position.getFontSizeInPt();
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont() == null ? null : position.getFont().getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".{0,80}(?:bold|black|heavy|semibold).{0,80}");
    }

    private static boolean showsImage(@org.jspecify.annotations.Nullable PDResources resources, int depth)
            throws IOException {
        if (resources == null || depth > DEEPEST_FORM) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form && showsImage(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
