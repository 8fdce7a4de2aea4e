package org.entente.show.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;

/**
 * {@code report.json}. Top-level fields, in order: {@code format} (the version of this layout), {@code case}, {@code documents},
 * {@code skipped}, {@code actors}, {@code statements} (as in the JSON Lines contract), {@code decisions}, {@code histories},
 * {@code network}, {@code balance}, {@code course} (balance in time), {@code assessments}. Field names are those of the records in {@code org.entente.model}; a
 * pair is an array of two names, a span an array of two offsets, a date its EDTF form with {@code ""} for unknown. Statements are
 * referred to by id.
 */
final class AnalysisJson {
    private static final int FORMAT = 2;

    private AnalysisJson() {}

    static void write(Analysis analysis, Appendable out) throws IOException {
        Json.write(
                out,
                true,
                json -> json.object(top -> {
                    top.number("format", FORMAT);
                    file(analysis, top);
                    top.array("histories", analysis.histories(), AnalysisJson::history);
                    OccurrenceJson.field(analysis.occurrences(), analysis.file(), top);
                    network(analysis.network(), top);
                    BalanceJson.study(analysis.study(), top);
                    top.array("course", analysis.course(), BalanceJson::step);
                    top.array("assessments", analysis.assessments(), AssessmentJson::assessment);
                }));
        out.append('\n');
    }

    /** One part of it as a file of its own. */
    static void alone(Appendable out, Json.Body part) throws IOException {
        Json.write(out, true, part);
        out.append('\n');
    }

    private static void file(Analysis analysis, Json json) throws IOException {
        CaseFile file = analysis.file();
        Map<ActorName, ActorName> principals = new TreeMap<>(analysis.principals());
        json.text("case", file.name())
                .array("documents", file.documents(), AnalysisJson::document)
                .array("skipped", file.skipped(), AnalysisJson::skipped)
                .array("actors", file.actors(), (a, actor) -> actor(actor, principals, a))
                .array("statements", file.statements(), (s, statement) -> s.object(o -> JsonLines.fields(statement, o)))
                .array(
                        "decisions",
                        file.decisions(),
                        (d, decision) -> d.object(o -> o.text("document", decision.document())
                                .number("sentence", decision.sentence())
                                .span("span", Optional.of(decision.span()))
                                .text("rule", decision.rule())
                                .text("statement", decision.statement())
                                .text("reason", decision.reason())));
    }

    private static void document(Json json, Document document) throws IOException {
        json.object(o -> o.text("id", document.id())
                .text("name", document.name())
                .text("format", document.format().name())
                .text("title", document.title())
                .text("author", document.author())
                .text("date", document.date().value().text())
                .text("dateOrigin", document.date().origin().name())
                .text("layout", document.layout().name())
                .array(
                        "passages",
                        document.passages(),
                        (p, passage) ->
                                p.object(f -> f.text("kind", passage.kind().name())
                                        .number("begin", passage.span().begin())
                                        .number("end", passage.span().end())))
                .text("text", document.text()));
    }

    static void skipped(Json json, Skipped skipped) throws IOException {
        json.object(o -> o.text("what", skipped.what())
                .text("where", skipped.where())
                .text("reason", skipped.reason())
                .text("remedy", skipped.remedy()));
    }

    private static void actor(Actor actor, Map<ActorName, ActorName> principals, Json json) throws IOException {
        json.object(o -> o.text("name", actor.name().value())
                .text("kind", actor.kind().word())
                .text("partOf", actor.partOf().map(ActorName::value))
                .texts("aliases", actor.aliases())
                .flag("known", actor.known())
                .text(
                        "principal",
                        principals.getOrDefault(actor.name(), actor.name()).value()));
    }

    static void history(Json json, PairHistory history) throws IOException {
        json.object(o -> history(history, o));
    }

    /** The fields of a history, into an open object. */
    static void history(PairHistory history, Json json) throws IOException {
        json.texts("pair", List.of(history.pair().first(), history.pair().second()))
                .array(
                        "years",
                        history.years(),
                        (y, year) -> y.object(f -> f.number("year", year.year())
                                .number("cooperation", year.cooperation())
                                .number("conflict", year.conflict())))
                .array("phases", history.phases(), AnalysisJson::phase)
                .texts("undated", history.undated())
                .texts("statements", history.statements());
    }

    private static void phase(Json json, Phase phase) throws IOException {
        json.object(o -> o.text("period", phase.period().text())
                .number("cooperation", phase.cooperation())
                .number("conflict", phase.conflict())
                .text("character", phase.character().name())
                .text("words", phase.words())
                .texts("statements", phase.statements()));
    }

    static void network(SignedNetwork network, Json json) throws IOException {
        json.object("network", o -> o.text("at", network.at().text())
                .texts("actors", network.actors())
                .array("ties", network.ties(), AnalysisJson::tie)
                .array("dropped", network.dropped(), AnalysisJson::skipped));
    }

    static void tie(Json json, SignedTie tie) throws IOException {
        json.object(o -> o.texts("pair", List.of(tie.pair().first(), tie.pair().second()))
                .number("sign", tie.sign())
                .number("weight", tie.weight())
                .number("cooperation", tie.cooperation())
                .number("conflict", tie.conflict())
                .texts("statements", tie.statements()));
    }
}
