package org.entente.show.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.model.Span;

/** A JSON generator with the few habits that all of Entente's JSON shares: four decimals, spans as pairs, text never null. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DECIMALS = 4;
    private static final int FINE_DECIMALS = 10;

    private final JsonGenerator to;

    private Json(JsonGenerator to) {
        this.to = to;
    }

    /** Writes one JSON value, on one line or indented. */
    static void write(Appendable out, boolean indented, Body body) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(new Onto(out));
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (indented) {
            generator.setPrettyPrinter(new Lines());
        }
        body.write(new Json(generator));
        generator.close();
    }

    Json object(Body body) throws IOException {
        to.writeStartObject();
        body.write(this);
        to.writeEndObject();
        return this;
    }

    Json object(String name, Body body) throws IOException {
        to.writeFieldName(name);
        return object(body);
    }

    <T> Json array(String name, Collection<T> items, Item<T> each) throws IOException {
        to.writeArrayFieldStart(name);
        for (T item : items) {
            each.write(this, item);
        }
        to.writeEndArray();
        return this;
    }

    /** An array within an array. */
    Json texts(Collection<?> items) throws IOException {
        to.writeStartArray();
        for (Object item : items) {
            to.writeString(item.toString());
        }
        to.writeEndArray();
        return this;
    }

    /** An array of texts: names, ids, codes. */
    Json texts(String name, Collection<?> items) throws IOException {
        return array(name, items, (json, item) -> json.to.writeString(item.toString()));
    }

    Json text(String name, String value) throws IOException {
        to.writeStringField(name, value);
        return this;
    }

    Json text(String name, Optional<String> value) throws IOException {
        return value.isPresent() ? text(name, value.get()) : nothing(name);
    }

    Json number(String name, int value) throws IOException {
        to.writeNumberField(name, value);
        return this;
    }

    Json number(String name, long value) throws IOException {
        to.writeNumberField(name, value);
        return this;
    }

    /** With at most four decimals, never in scientific notation: the same on every Java. */
    Json number(String name, double value) throws IOException {
        to.writeNumberField(name, decimal(value));
        return this;
    }

    /** With at most ten decimals: shares and weights that others compute with. */
    Json fine(String name, double value) throws IOException {
        to.writeNumberField(name, rounded(value, FINE_DECIMALS));
        return this;
    }

    Json fine(String name, OptionalDouble value) throws IOException {
        return value.isPresent() ? fine(name, value.getAsDouble()) : nothing(name);
    }

    /** An array of whole numbers. */
    Json numbers(String name, int... values) throws IOException {
        to.writeFieldName(name);
        to.writeArray(values, 0, values.length);
        return this;
    }

    Json flag(String name, boolean value) throws IOException {
        to.writeBooleanField(name, value);
        return this;
    }

    Json nothing(String name) throws IOException {
        to.writeNullField(name);
        return this;
    }

    /** {@code [begin, end]}, or {@code null}. */
    Json span(String name, Optional<Span> span) throws IOException {
        if (span.isEmpty()) {
            return nothing(name);
        }
        to.writeFieldName(name);
        to.writeArray(new int[] {span.get().begin(), span.get().end()}, 0, 2);
        return this;
    }

    static BigDecimal decimal(double value) {
        return rounded(value, DECIMALS);
    }

    static BigDecimal fine(double value) {
        return rounded(value, FINE_DECIMALS);
    }

    private static BigDecimal rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** What goes into an object. */
    interface Body {
        void write(Json json) throws IOException;
    }

    /** How one element of an array is written. */
    interface Item<T> {
        void write(Json json, T item) throws IOException;
    }

    /** The generator wants a writer; callers have whatever text can be appended to. */
    private static final class Onto extends Writer {
        private final Appendable out;

        Onto(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] chars, int offset, int length) throws IOException {
            out.append(new String(chars, offset, length));
        }

        @Override
        public void flush() {
            // what lies beneath is flushed by who opened it
        }

        @Override
        public void close() {
            // what lies beneath is closed by who opened it
        }
    }
}
