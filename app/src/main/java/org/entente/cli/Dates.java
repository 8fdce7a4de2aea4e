package org.entente.cli;

import org.entente.model.EdtfDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads dates of options. */
final class Dates implements ITypeConverter<EdtfDate> {
    @Override
    public EdtfDate convert(String value) {
        try {
            return EdtfDate.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
