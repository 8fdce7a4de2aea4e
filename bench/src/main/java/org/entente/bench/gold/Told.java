package org.entente.bench.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import org.entente.bench.BenchException;
import org.entente.model.Span;

/**
 * A statement as a line of JSON: annotated, or coded and exported.
 *
 * @param kind event, tie or role
 * @param span the evidence, in UTF-16 units of the text
 * @param source who acts, as named there
 * @param target whom it concerns
 * @param type code
 * @param reciprocal whether both sides act alike
 * @param date EDTF; empty where the annotators left it open
 * @param voice author, unnamed, or an actor
 * @param certainty code
 * @param optional whether careful readers differed
 * @param rule what fired; {@code ""} for annotations
 * @param sourceSpan the words that name the source, where there are some
 * @param targetSpan the words that name the target, where there are some
 */
public record Told(
        String kind,
        Span span,
        String source,
        String target,
        String type,
        boolean reciprocal,
        Optional<String> date,
        String voice,
        String certainty,
        boolean optional,
        String rule,
        Optional<Span> sourceSpan,
        Optional<Span> targetSpan) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> POSITIVE =
            Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "ALLIED", "FRIENDLY");
    private static final Set<String> NEGATIVE = Set.of(
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT",
            "HOSTILE",
            "RIVAL");

    /**
     * Reads one line.
     *
     * @throws BenchException where it is no such record
     */
    public static Told parse(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new Told(
                    json.required("kind").asText(),
                    new Span(
                            json.required("begin").asInt(), json.required("end").asInt()),
                    json.path("source").asText(""),
                    json.path("target").asText(""),
                    json.required("type").asText(),
                    json.path("reciprocal").asBoolean(),
                    json.path("date").isNull()
                            ? Optional.empty()
                            : Optional.of(json.path("date").asText("")),
                    json.path("voice").asText("author"),
                    json.path("certainty").asText("asserted"),
                    json.path("optional").asBoolean(),
                    json.path("rule").asText(""),
                    span(json.path("sourceSpan")),
                    span(json.path("targetSpan")));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new BenchException("no statement: " + line, e);
        }
    }

    /**
     * Reads one line of a set of single sentences with a marked pair each.
     *
     * @throws BenchException where it is no such record
     */
    public static Told sentence(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new Told(
                    "event",
                    new Span(
                            json.required("begin").asInt(), json.required("end").asInt()),
                    "",
                    "",
                    json.path("type").asText(""),
                    json.path("reciprocal").asBoolean(),
                    Optional.empty(),
                    "author",
                    "asserted",
                    false,
                    "",
                    span(json.path("sourceSpan")),
                    span(json.path("targetSpan")));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new BenchException("no marked sentence: " + line, e);
        }
    }

    private static Optional<Span> span(JsonNode node) {
        return node.isArray()
                ? Optional.of(new Span(node.get(0).asInt(), node.get(1).asInt()))
                : Optional.empty();
    }

    /** +1 for cooperation, -1 for conflict, 0 where the type has no sign. */
    int sign() {
        return POSITIVE.contains(type) ? 1 : NEGATIVE.contains(type) ? -1 : 0;
    }
}
