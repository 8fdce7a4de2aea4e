package org.entente.show.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A table as wide as the page, its columns shared out by how much stands in them. */
final class Grid {
    /** Letters of a text that count at most. */
    private static final int WIDEST = 60;
    /** Letters of a word that a column makes room for; longer ones are broken. */
    private static final int LONGEST_WORD = 14;

    private static final int SHORTEST_WORD = 3;
    /** Width of a letter in a table, and of what stands between columns, in twentieths of a point. */
    private static final int LETTER = 120;

    private static final int MARGINS = 85;
    /** Columns whose cells all have at most so many letters hold codes, which stand in the middle. */
    private static final int CODE = 3;

    private final List<String> columns;
    private final List<Line> lines;
    private final Notes notes;

    Grid(List<String> columns, List<Line> lines, Notes notes) {
        this.columns = columns;
        this.lines = lines;
        this.notes = notes;
    }

    void write(XWPFDocument document) {
        int[] widths = widths();
        XWPFTable table = document.createTable(lines.size() + 1, columns.size());
        table.setStyleID("Ruled");
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Arrays.stream(widths).sum());
        table.getCTTbl().getTblPr().unsetTblBorders();
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            fill(head.getCell(i), i, widths[i], "TableHead", name(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            line(table.getRow(i + 1), lines.get(i), widths);
        }
    }

    private void line(XWPFTableRow row, Line line, int[] widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFParagraph paragraph =
                    fill(row.getCell(i), i, widths[i], "TableText", line.cells().get(i));
            if (i == line.citing()) {
                notes.cite(paragraph, line.statements());
            }
        }
    }

    private XWPFParagraph fill(XWPFTableCell cell, int column, int width, String style, String text) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(width));
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        if (columns.get(column).endsWith("#")) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        } else if (code(column)) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        paragraph.createRun().setText(Plain.of(text));
        return paragraph;
    }

    private String name(int column) {
        String name = columns.get(column);
        return name.endsWith("#") ? name.substring(0, name.length() - 1) : name;
    }

    private boolean code(int column) {
        return lines.stream().allMatch(line -> line.cells().get(column).length() <= CODE);
    }

    /** Every column gets its longest word, where that goes; what is left is shared out by the longest text of each. */
    private int[] widths() {
        double[] least = new double[columns.size()];
        double[] wanted = new double[columns.size()];
        for (int i = 0; i < least.length; i++) {
            int column = i;
            int word = longestWord(name(i));
            int text = name(i).length();
            for (Line line : lines) {
                word = Math.max(word, longestWord(line.cells().get(column)));
                text = Math.max(text, line.cells().get(column).length());
            }
            least[i] = Math.max(SHORTEST_WORD, Math.min(LONGEST_WORD, word)) * LETTER + MARGINS;
            wanted[i] = Math.max(0, Math.min(WIDEST, text) * LETTER + MARGINS - least[i]);
        }
        double given = Arrays.stream(least).sum();
        double more = Math.max(1, Arrays.stream(wanted).sum());
        int[] widths = new int[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int)
                    (given >= Template.WIDTH
                            ? least[i] * Template.WIDTH / given
                            : least[i] + wanted[i] * Math.min(1, (Template.WIDTH - given) / more));
        }
        return widths;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    /** A row and the statements that one of its cells cites. */
    record Line(List<String> cells, int citing, List<String> statements) {}
}
