package org.entente.model;

import java.util.Locale;

/** How the interests of partners in one matter go together. */
public enum Bond {
    /** They want or fear the same. */
    SHARED,
    /** They want different things, and one can have its own with or through the other. */
    COMPATIBLE,
    /** What one wants or does, the other suffers or contests. */
    OPPOSED,
    /** One of them has an interest that the others do not speak of. */
    ONE_SIDED;

    /** As shown to people and in exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
