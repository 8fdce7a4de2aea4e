package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.entente.model.EntenteException;
import org.jspecify.annotations.Nullable;

/**
 * Fonts for files that bring none of their own: always the one that PDFBox ships. So the same file gives the same text on every
 * machine, and the fonts of the machine are neither searched nor listed in a file in the user's home, as PDFBox does by default.
 */
final class PdfFonts implements FontMapper {
    private static final String SHIPPED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Holder.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Holder.FONT, true);
    }

    @Override
    @SuppressWarnings(
            "NullAway") // the first argument is null where no OpenType font is found, as PDFBox's own mapper does
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
        return new CIDFontMapping(null, Holder.FONT, true);
    }

    /** Loaded when first needed. */
    private static final class Holder {
        static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream in = PDDocument.class.getResourceAsStream(SHIPPED)) {
                if (in == null) {
                    throw new EntenteException(SHIPPED + " is missing from the program. Maybe build it again.");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new EntenteException(SHIPPED + " cannot be read. Maybe build the program again.", e);
            }
        }
    }
}
