package org.entente.cli;

import java.util.Arrays;
import org.entente.model.Consistency;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads cells of the matrix: CC, C, N, I, II. */
final class Codes implements ITypeConverter<Consistency> {
    @Override
    public Consistency convert(String value) {
        return Arrays.stream(Consistency.values())
                .filter(c -> c.code().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of CC (very consistent), C,"
                        + " N (neutral), I (inconsistent), II (very inconsistent)."));
    }
}
