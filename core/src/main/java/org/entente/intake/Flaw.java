package org.entente.intake;

import org.entente.model.NetworkFile;

/** What may be wrong with one line, or one edge. */
enum Flaw {
    FEW_FIELDS(
            "fewer fields than source, target and sign need.", "Maybe another separator, or a line break in a name."),
    NO_NAME("the name of one side is empty.", "Maybe give the actor a name."),
    LONG_NAME("a name is longer than 1,000 characters.", "Maybe a quote is missing."),
    NO_SIGN("neither a number nor a word for a sign.", "Maybe write 1 or -1, + or -, positive or negative."),
    CONTRADICTION("plus by its sign but negative by its weight.", "Maybe leave out one of the two columns."),
    LONG_LINE("longer than a million characters.", "Maybe line breaks are missing."),
    OPEN_QUOTE("a quoted field does not end where it should.", "Maybe double the quotes within the field."),
    NO_NODE("an edge to a node that the file does not have.", "Maybe the export was cut short.");

    private final String sentence;
    private final String remedy;

    Flaw(String sentence, String remedy) {
        this.sentence = NetworkFile.Reason.UNREADABLE.word() + ": " + sentence;
        this.remedy = remedy;
    }

    String sentence() {
        return sentence;
    }

    String remedy() {
        return remedy;
    }
}
