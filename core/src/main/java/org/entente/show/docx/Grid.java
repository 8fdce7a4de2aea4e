package org.entente.show.docx;

import java.math.BigInteger;
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
    /** A column is at least as wide as so many letters, and counts at most so many. */
    private static final int NARROWEST = 3;

    private static final int WIDEST = 34;
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
        table.setWidth(Template.WIDTH);
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
            XWPFParagraph last =
                    fill(row.getCell(i), i, widths[i], "TableText", line.cells().get(i));
            if (i == columns.size() - 1) {
                notes.cite(last, line.statements());
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

    /** In proportion to the longest text of each column, within bounds; longest words fit where they can. */
    private int[] widths() {
        double[] letters = new double[columns.size()];
        double all = 0;
        for (int i = 0; i < letters.length; i++) {
            int column = i;
            int word = longestWord(name(i));
            int text = word;
            for (Line line : lines) {
                word = Math.max(word, longestWord(line.cells().get(column)));
                text = Math.max(text, line.cells().get(column).length());
            }
            letters[i] = Math.max(NARROWEST, Math.max(Math.min(WIDEST, text), Math.min(WIDEST, word))) + 1;
            all += letters[i];
        }
        int[] widths = new int[letters.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int) (Template.WIDTH * letters[i] / all);
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

    /** A row and the statements its last cell cites. */
    record Line(List<String> cells, List<String> statements) {}
}
