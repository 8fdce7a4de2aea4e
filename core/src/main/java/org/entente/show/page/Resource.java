package org.entente.show.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.entente.model.EntenteException;

/** Files that ship with the report. */
final class Resource {
    private Resource() {}

    /** The text of a file beside this class, line ends LF. */
    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new EntenteException(name + " is missing from the program. Maybe build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new EntenteException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The program's version, {@code "development"} where it does not run from its jar. */
    static String version() {
        return Objects.requireNonNullElse(Resource.class.getPackage().getImplementationVersion(), "development");
    }
}
