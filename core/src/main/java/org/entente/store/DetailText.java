package org.entente.store;

import java.util.List;

/**
 * Writes what a row of the log is about, as a JSON object of strings and arrays of strings, so that any SQLite program can look into it.
 * Not by SQLite's own functions, which end a text at a NUL and know no half characters: what a person wrote comes back from
 * {@link Detail} to the last {@code char}.
 */
final class DetailText {
    private final StringBuilder json = new StringBuilder();

    DetailText with(String name, String text) {
        name(name);
        quote(text);
        return this;
    }

    DetailText with(String name, List<String> texts) {
        name(name);
        json.append('[');
        for (int i = 0; i < texts.size(); i++) {
            json.append(i == 0 ? "" : ",");
            quote(texts.get(i));
        }
        json.append(']');
        return this;
    }

    String json() {
        return "{" + json + "}";
    }

    private void name(String name) {
        json.append(json.isEmpty() ? "" : ",");
        quote(name);
        json.append(':');
    }

    /** Escapes what JSON wants escaped, other control characters, and half characters, which UTF-8 cannot hold. */
    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                json.append(c).append(text.charAt(++i));
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
