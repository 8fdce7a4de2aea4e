package org.entente.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.entente.model.Skipped;
import org.jspecify.annotations.Nullable;

/** A PDF file to blocks. */
final class PdfFile {
    private static final String OCR = "Maybe run it through OCR first, e.g. ocrmypdf.";
    /** What unpacked streams may take: in memory, and with what is put on disk. */
    private static final long MOST_MEMORY = 128L << 20;

    private static final long MOST_UNPACKED = 1L << 30;

    static {
        FontMappers.set(new PdfFonts());
    }

    private PdfFile() {}

    static Extract extract(SourceFile file) {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_UNPACKED);
        try (PDDocument document = Loader.loadPDF(file.bytes(), "", null, null, memory.streamCache)) {
            List<PdfPage> pages = PdfText.pages(document);
            List<Skipped> scans = scans(file, pages);
            if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
                throw scans.isEmpty()
                        ? file.unreadable("", "holds no text.", OCR)
                        : new UnreadableDocumentException(scans.get(0));
            }
            return PdfLayout.extract(pages, properties(document.getDocumentInformation()), scans);
        } catch (InvalidPasswordException e) {
            throw file.unreadable("", "is encrypted.", "Maybe open it with its password and save it without one.", e);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw file.unreadable(
                    "",
                    "is a corrupt PDF (" + SourceFile.reason(e) + ").",
                    "Maybe open it in a viewer and print it to PDF.",
                    e);
        } catch (OutOfMemoryError e) {
            throw file.unreadable("", "needs more memory than there is.", "Maybe split it into several files.", e);
        }
    }

    /** One entry for each run of pages without a text layer. */
    private static List<Skipped> scans(SourceFile file, List<PdfPage> pages) {
        List<Skipped> scans = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= pages.size(); i++) {
            boolean scanned = i < pages.size() && pages.get(i).scanned();
            if (scanned && from < 0) {
                from = i;
            } else if (!scanned && from >= 0) {
                int first = pages.get(from).number();
                int last = pages.get(i - 1).number();
                String where = first == last ? "page " + first : "pages " + first + " to " + last;
                scans.add(new Skipped(file.name(), where, "no text layer (a scan).", OCR));
                from = -1;
            }
        }
        return scans;
    }

    private static Properties properties(PDDocumentInformation info) {
        Calendar created = info.getCreationDate();
        @Nullable LocalDate day = created == null
                ? null
                : LocalDate.of(
                        created.get(Calendar.YEAR),
                        created.get(Calendar.MONTH) + 1,
                        created.get(Calendar.DAY_OF_MONTH));
        return Properties.ofFile(info.getTitle(), info.getAuthor(), day);
    }
}
