package org.entente.show.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Indents by two spaces with line feeds, whatever the machine's own line end. */
final class Lines extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    Lines() {
        indentObjectsWith(new DefaultIndenter("  ", "\n"));
        indentArraysWith(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new Lines();
    }
}
