package org.entente.bench.durability;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The rows of the CSV files of one folder, plain or gzipped. */
record Rows(Path folder) {
    List<NamedCsvRecord> of(String file) {
        Path path = folder.resolve(file);
        try (InputStream raw = Files.newInputStream(path);
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be read", e);
        }
    }

    /** A figure; NaN where the cell is empty. */
    static double number(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isBlank() ? Double.NaN : Double.parseDouble(cell);
    }

    /** A figure, or another where the cell is empty. */
    static double number(NamedCsvRecord row, String column, double otherwise) {
        double value = number(row, column);
        return Double.isNaN(value) ? otherwise : value;
    }

    static int whole(NamedCsvRecord row, String column) {
        return (int) number(row, column);
    }
}
