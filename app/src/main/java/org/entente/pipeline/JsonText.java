package org.entente.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object of a few texts and numbers. */
final class JsonText {
    private static final int DECIMALS = 10;

    private final StringJoiner members = new StringJoiner(",", "{", "}");

    /** A text; {@code null} stands for itself. */
    JsonText text(String name, @Nullable String text) {
        return member(name, text == null ? "null" : quoted(text));
    }

    JsonText texts(String name, List<String> texts) {
        return member(name, texts.stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    JsonText flag(String name, boolean flag) {
        return member(name, Boolean.toString(flag));
    }

    /** A number with at most ten decimals, as in all JSON of the program. */
    JsonText number(String name, double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return member(
                name, rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }

    String object() {
        return members.toString();
    }

    /** Objects, a line each. */
    static String array(List<String> objects) {
        return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
    }

    private JsonText member(String name, String value) {
        members.add(quoted(name) + ":" + value);
        return this;
    }

    /** Escapes what JSON wants escaped, other control characters, and half characters, which UTF-8 cannot hold. */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }
}
