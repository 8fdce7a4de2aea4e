package org.entente.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.EntenteException;
import org.entente.model.Skipped;

/** Not one of the files could be read; the message has a line for each. */
public final class NothingReadException extends EntenteException {
    private static final long serialVersionUID = 1L;

    NothingReadException(List<Skipped> skipped) {
        super(skipped.stream().map(Skipped::sentence).collect(Collectors.joining("\n")));
    }
}
