package org.entente.read;

import java.util.List;

/**
 * The lines of a page in reading order.
 *
 * @param number counted from 1
 * @param height in points
 * @param lines none where it has no text layer
 * @param picture whether it shows an image: a page with one and no lines is a scan
 */
record PdfPage(int number, float height, List<PdfLine> lines, boolean picture) {
    PdfPage {
        lines = List.copyOf(lines);
    }

    boolean scanned() {
        return lines.isEmpty() && picture;
    }
}
