package org.entente.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of the log is about: names with their texts, read from a JSON object of strings and arrays of strings; see
 * {@link DetailText}.
 */
record Detail(Map<String, List<String>> values) {
    Detail {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The text of this name. */
    String text(String name) {
        List<String> texts = texts(name);
        if (texts.size() != 1) {
            throw new IllegalArgumentException("\"" + name + "\" is " + texts.size() + " texts, not one");
        }
        return texts.get(0);
    }

    List<String> texts(String name) {
        List<String> texts = values.get(name);
        if (texts == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return texts;
    }

    /** The text of this name, where there is one. */
    Optional<String> given(String name) {
        return values.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /**
     * Reads what {@link DetailText} wrote, or another program in the same form.
     *
     * @throws IllegalArgumentException which says at what character it is something else
     */
    static Detail parse(String json) {
        return new Parser(json).whole();
    }

    /** The grammar of RFC 8259, less numbers, literals and objects within. */
    private static final class Parser {
        private static final String SHORT = "\"\\/bfnrt";
        private static final String MEANT = "\"\\/\b\f\n\r\t";

        private final String json;
        private int at;

        private Parser(String json) {
            this.json = json;
        }

        /** object = "{" [ name ":" value *( "," name ":" value ) ] "}". */
        private Detail whole() {
            Map<String, List<String>> values = new LinkedHashMap<>();
            expect('{');
            if (!next('}')) {
                do {
                    String name = string();
                    expect(':');
                    if (values.put(name, value()) != null) {
                        throw wrong("\"" + name + "\" a second time");
                    }
                } while (next(','));
                expect('}');
            }
            blanks();
            if (at < json.length()) {
                throw wrong("more than one object");
            }
            return new Detail(values);
        }

        /** value = string / "[" [ string *( "," string ) ] "]". */
        private List<String> value() {
            if (!next('[')) {
                return List.of(string());
            }
            List<String> texts = new ArrayList<>();
            if (!next(']')) {
                do {
                    texts.add(string());
                } while (next(','));
                expect(']');
            }
            return List.copyOf(texts);
        }

        /** string = %x22 *( character / "\" escape ) %x22. */
        private String string() {
            expect('"');
            StringBuilder text = new StringBuilder();
            for (; at < json.length(); at++) {
                char c = json.charAt(at);
                if (c == '"') {
                    at++;
                    return text.toString();
                }
                text.append(c == '\\' ? escaped() : c);
            }
            throw wrong("no end of the text");
        }

        /** Leaves {@link #at} on the last character of the escape. */
        private char escaped() {
            at++;
            if (at < json.length() && json.charAt(at) == 'u' && at + 4 < json.length()) {
                String digits = json.substring(at + 1, at + 5);
                if (digits.matches("[0-9A-Fa-f]{4}")) {
                    at += 4;
                    return (char) Integer.parseInt(digits, 16);
                }
            }
            int which = at < json.length() ? SHORT.indexOf(json.charAt(at)) : -1;
            if (which < 0) {
                throw wrong("no such escape");
            }
            return MEANT.charAt(which);
        }

        private void expect(char wanted) {
            if (!next(wanted)) {
                throw wrong("no " + wanted);
            }
        }

        private boolean next(char wanted) {
            blanks();
            if (at < json.length() && json.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        private void blanks() {
            while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
                at++;
            }
        }

        private IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(what + " at character " + at);
        }
    }
}
