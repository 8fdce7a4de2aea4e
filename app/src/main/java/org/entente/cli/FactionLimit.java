package org.entente.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many groups are allowed: a number, any, or none at all. */
final class FactionLimit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (value.equals("any")) {
            return 0;
        }
        if (value.equals("none")) {
            return -1;
        }
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < 2) {
            throw new TypeConversionException("'" + value + "' is neither 2 or more, nor any, nor none");
        }
        return Integer.parseInt(value);
    }
}
