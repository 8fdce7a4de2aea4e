package org.entente.cli;

import org.entente.model.Admiralty;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads grades of the Admiralty scale. */
final class Grades implements ITypeConverter<Admiralty> {
    @Override
    public Admiralty convert(String value) {
        try {
            return Admiralty.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
