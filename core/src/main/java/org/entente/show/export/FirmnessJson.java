package org.entente.show.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Assessment;
import org.entente.model.Dispute;
import org.entente.model.Durability;
import org.entente.model.Scenario;
import org.entente.model.Sensitivity;

/** How firm an assessment is: what it hangs on, who contradicts it, how long it may last, what would change it. */
final class FirmnessJson {
    private FirmnessJson() {}

    static void sensitivity(Sensitivity sensitivity, Json json) throws IOException {
        json.object("sensitivity", o -> {
            o.flag("stable", sensitivity.stable()).flag("ranked", sensitivity.ranked());
            o.array(
                    "linchpins",
                    sensitivity.linchpins(),
                    (l, removal) -> l.object(f -> piece(removal, f).texts("ranking", removal.ranking())));
            o.array(
                    "removals",
                    sensitivity.removals(),
                    (l, removal) -> l.object(f ->
                            piece(removal, f).flag("decides", removal.decides()).texts("ranking", removal.ranking())));
            o.number("tried", sensitivity.tried()).number("statements", sensitivity.statements());
            o.array(
                    "sources",
                    sensitivity.sources(),
                    (l, source) -> l.object(f -> {
                        f.text("source", source.source())
                                .number("statements", source.statements())
                                .number("rows", source.rows());
                        ranking("ranking", source.ranking(), f);
                        ranking("without", source.without(), f);
                    }));
        });
    }

    private static Json piece(Sensitivity.Removal removal, Json json) throws IOException {
        return json.text("kind", removal.kind().name().toLowerCase(Locale.ROOT))
                .text("id", removal.id())
                .text("name", removal.name());
    }

    private static void ranking(String name, List<Assessment.Ranked> ranking, Json json) throws IOException {
        json.array(
                name,
                ranking,
                (l, hypothesis) -> l.object(f -> f.text("id", hypothesis.id())
                        .text("name", hypothesis.name())
                        .number("inconsistency", hypothesis.inconsistency())));
    }

    static void disputes(List<Dispute> disputes, Json json) throws IOException {
        json.array(
                "disputes",
                disputes,
                (l, dispute) -> l.object(o -> {
                    o.text("about", dispute.about());
                    o.array(
                            "sides",
                            dispute.sides(),
                            (s, side) -> s.object(f -> f.text("says", side.says())
                                    .texts("voices", side.voices())
                                    .texts("statements", side.statements())));
                }));
    }

    /** The horizons as {@code durability}, the rest as {@code durabilityBasis}. */
    static void durability(Optional<Durability> durability, Json json) throws IOException {
        json.array(
                "durability",
                durability.map(Durability::horizons).orElse(List.of()),
                (l, horizon) -> l.object(f -> f.number("years", horizon.years())
                        .number("survives", horizon.survives())
                        .number("low", horizon.low())
                        .number("high", horizon.high())
                        .text("words", horizon.words().words())
                        .numbers(
                                "percent",
                                horizon.words().low(),
                                horizon.words().high())));
        if (durability.isEmpty()) {
            json.nothing("durabilityBasis");
            return;
        }
        Durability basis = durability.get();
        json.object("durabilityBasis", o -> {
            o.number("age", basis.age())
                    .text("began", basis.began())
                    .text("basis", basis.basis())
                    .texts("cautions", basis.cautions());
            o.array("factors", basis.factors(), FirmnessJson::factor);
        });
    }

    private static void factor(Json json, Durability.Factor factor) throws IOException {
        json.object(f -> f.text("id", factor.id())
                .text("name", factor.name())
                .flag("present", factor.present())
                .text("value", factor.value())
                .number("hazardRatio", factor.hazardRatio())
                .text("sentence", factor.sentence())
                .text("source", factor.source())
                .texts("statements", factor.statements()));
    }

    static void scenarios(List<Scenario> scenarios, Json json) throws IOException {
        json.array(
                "scenarios",
                scenarios,
                (l, scenario) -> l.object(o -> {
                    o.text("name", scenario.name())
                            .text("origin", scenario.origin().name().toLowerCase(Locale.ROOT))
                            .flag("decides", !scenario.after().isEmpty() && scenario.decides())
                            .texts("statements", scenario.statements());
                    ranking("before", scenario.before(), o);
                    ranking("after", scenario.after(), o);
                    o.array(
                            "rows",
                            scenario.rows(),
                            (r, row) -> r.object(f -> f.text("indicator", row.indicator())
                                    .text("name", row.name())
                                    .text("before", row.before())
                                    .text("after", row.after())));
                    if (scenario.survives().isEmpty()) {
                        o.nothing("survives");
                    } else {
                        Scenario.Shift shift = scenario.survives().get();
                        o.object("survives", f -> f.number("years", shift.years())
                                .number("before", shift.before())
                                .number("after", shift.after()));
                    }
                }));
    }
}
