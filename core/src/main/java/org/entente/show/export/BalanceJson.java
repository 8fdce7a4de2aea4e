package org.entente.show.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.model.Balance;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.Broker;
import org.entente.model.Edit;
import org.entente.model.Factions;
import org.entente.model.HeldTie;
import org.entente.model.NetworkFile;
import org.entente.model.SignedClustering;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;
import org.entente.model.Stability;
import org.entente.model.Triad;
import org.entente.model.TriadCensus;
import org.entente.model.WhatIf;

/** Balance as JSON: as one flat object of its own, and as part of {@code report.json}. Field names: docs/reference.md. */
final class BalanceJson {
    private BalanceJson() {}

    /** The object that {@code balance --json} prints. */
    static void alone(
            BalanceStudy study,
            Optional<WhatIf> what,
            SortedMap<String, Integer> dropped,
            double seconds,
            double inAll,
            Json json)
            throws IOException {
        json.object(o -> {
            figures(study.network(), study.balance(), o);
            dropped(study.network(), dropped, o);
            rest(study, o);
            if (what.isPresent()) {
                edits(what.get(), o);
            }
            o.number("seconds", seconds).number("secondsInAll", inAll);
        });
    }

    /** The object that {@code balance --json} prints of several networks; {@code dropped} is by step. */
    static void course(
            List<BalanceStep> steps,
            List<SortedMap<String, Integer>> dropped,
            List<Skipped> skipped,
            List<Edit> edits,
            double seconds,
            Json json)
            throws IOException {
        Iterator<SortedMap<String, Integer>> left = dropped.iterator();
        json.object(o -> o.array(
                        "steps",
                        steps,
                        (s, step) -> s.object(f -> {
                            fields(step, f);
                            dropped(step.network(), left.next(), f);
                        }))
                .array("edits", edits, BalanceJson::edit)
                .array("skipped", skipped, AnalysisJson::skipped)
                .number("seconds", seconds));
    }

    /** One step of a course. */
    static void step(Json json, BalanceStep step) throws IOException {
        json.object(o -> fields(step, o));
    }

    private static void fields(BalanceStep step, Json json) throws IOException {
        json.text("label", step.label());
        figures(step.network(), step.balance(), json);
        json.array("moved", step.moved(), BalanceJson::move).texts("movers", step.movers());
    }

    /** What was left out by reason, all counted; and pairs given with both signs, listed. */
    private static void dropped(SignedNetwork network, SortedMap<String, Integer> counts, Json json)
            throws IOException {
        json.object("dropped", o -> {
                    for (Map.Entry<String, Integer> reason : counts.entrySet()) {
                        o.number(reason.getKey(), reason.getValue());
                    }
                })
                .array(
                        "droppedPairs",
                        network.dropped().stream()
                                .filter(BalanceJson::contradictory)
                                .toList(),
                        AnalysisJson::skipped);
    }

    private static boolean contradictory(Skipped skipped) {
        return skipped.reason().startsWith(NetworkFile.Reason.BOTH_SIGNS.word())
                || skipped.reason().startsWith("cooperation and conflict cancel out");
    }

    /** The part of {@code report.json}. */
    static void study(BalanceStudy study, Json json) throws IOException {
        Balance balance = study.balance();
        json.object("balance", o -> {
            o.array("triads", balance.triads(), BalanceJson::triad);
            census(balance.census(), "census", o);
            o.fine("walkBalance", balance.walks())
                    .array("sides", balance.sides(), (s, side) -> s.object(f -> f.texts("actors", side)))
                    .array("frustrated", balance.frustrated(), AnalysisJson::tie)
                    .fine("frustration", balance.frustration())
                    .fine("lowerBound", balance.lowerBound())
                    .flag("optimal", balance.optimal())
                    .flag("forced", balance.forced());
            ways(balance, o);
            rest(study, o);
        });
    }

    private static void figures(SignedNetwork network, Balance balance, Json json) throws IOException {
        json.text("at", network.at().text())
                .number("nodes", network.actors().size())
                .number("edges", network.ties().size())
                .number("positive", network.count(1))
                .number("negative", network.count(-1));
        census(balance.census(), "triads", json);
        SignedClustering clustering = SignedClustering.of(network, balance.census());
        json.object("clustering", o -> o.fine("unsigned", clustering.unsigned())
                .fine("signed", clustering.signed())
                .fine("relative", clustering.relative()));
        json.fine("walkBalance", balance.walks())
                .fine("frustration", balance.frustration())
                .fine("lowerBound", balance.lowerBound())
                .fine("gap", balance.gap())
                .flag("optimal", balance.optimal())
                .array("sides", balance.sides(), Json::texts)
                .array("frustrated", balance.frustrated(), BalanceJson::tie);
        ways(balance, json);
    }

    private static void census(TriadCensus census, String name, Json json) throws IOException {
        json.object(name, o -> o.number("total", census.total())
                .number("balanced", census.balanced())
                .number("weaklyBalanced", census.weaklyBalanced())
                .number("+++", census.friends())
                .number("++-", census.torn())
                .number("+--", census.commonEnemy())
                .number("---", census.enemies())
                .fine("degree", census.degree())
                .fine("weakDegree", census.weakDegree()));
    }

    private static void ways(Balance balance, Json json) throws IOException {
        if (balance.ways().isEmpty()) {
            json.nothing("ways");
            return;
        }
        Balance.Ways ways = balance.ways().get();
        json.object("ways", o -> {
            o.flag("forced", ways.forced());
            if (ways.splits().isPresent()) {
                o.number("splits", ways.splits().getAsLong());
            } else {
                o.nothing("splits");
            }
            o.array("always", ways.always(), BalanceJson::tie).array("sometimes", ways.sometimes(), BalanceJson::tie);
        });
    }

    private static void rest(BalanceStudy study, Json json) throws IOException {
        if (study.factions().isPresent()) {
            factions(study.factions().get(), json);
        } else {
            json.nothing("factions");
        }
        json.array(
                        "commonEnemy",
                        study.held().stream().filter(held -> held.common() > 0).toList(),
                        BalanceJson::held)
                .array("brokers", study.brokers(), BalanceJson::broker);
        if (study.stability().isPresent()) {
            stability(study.stability().get(), json);
        } else {
            json.nothing("stability");
        }
    }

    private static void factions(Factions factions, Json json) throws IOException {
        json.object("factions", o -> o.number("limit", factions.limit())
                .array("groups", factions.groups(), Json::texts)
                .texts("neutral", factions.neutral())
                .array("frustrated", factions.frustrated(), BalanceJson::tie)
                .number("frustration", factions.frustration())
                .number("lowerBound", factions.lowerBound())
                .flag("optimal", factions.optimal()));
    }

    private static void held(Json json, HeldTie held) throws IOException {
        json.object(o -> {
            sides(held.tie(), o);
            o.number("balanced", held.balanced())
                    .number("common", held.common())
                    .fine("share", held.share())
                    .texts("enemies", held.enemies())
                    .text("without", held.counterfactual().name());
        });
    }

    private static void broker(Json json, Broker broker) throws IOException {
        json.object(o -> o.text("actor", broker.actor().value())
                .array("torn", broker.torn(), (t, pair) -> t.texts(List.of(pair.first(), pair.second())))
                .array("bridges", broker.bridges(), BalanceJson::tie)
                .flag("cut", broker.cut()));
    }

    private static void stability(Stability stability, Json json) throws IOException {
        json.object("stability", o -> o.array(
                        "actors",
                        stability.actors(),
                        (a, without) ->
                                a.object(f -> f.text("actor", without.actor().value())
                                        .number("frustration", without.frustration())
                                        .texts("movers", without.movers())))
                .array(
                        "ties",
                        stability.ties(),
                        (t, without) -> t.object(f -> {
                            sides(without.tie(), f);
                            f.number("frustration", without.frustration()).texts("movers", without.movers());
                        })));
    }

    /** What is supposed otherwise, and the figures without and with it. */
    static void edits(WhatIf what, Json json) throws IOException {
        json.array("edits", what.edits(), BalanceJson::edit)
                .object(
                        "before",
                        o -> figures(what.before().network(), what.before().balance(), o))
                .object(
                        "after",
                        o -> figures(what.after().network(), what.after().balance(), o))
                .texts("movers", what.movers());
    }

    private static void edit(Json json, Edit edit) throws IOException {
        json.object(o -> {
            if (edit instanceof Edit.Without without) {
                o.text("edit", "without").text("actor", without.actor().value());
            } else if (edit instanceof Edit.Flip flip) {
                o.text("edit", "flip")
                        .texts("pair", List.of(flip.pair().first(), flip.pair().second()));
            } else if (edit instanceof Edit.Add add) {
                o.text("edit", "add")
                        .texts("pair", List.of(add.pair().first(), add.pair().second()))
                        .number("sign", add.sign());
            }
        });
    }

    private static void move(Json json, BalanceStep.Move move) throws IOException {
        json.object(o -> o.text("source", move.pair().first().value())
                .text("target", move.pair().second().value())
                .number("before", move.before())
                .number("after", move.after())
                .number("triads", move.triads())
                .flag("frustrated", move.frustrated()));
    }

    private static void tie(Json json, SignedTie tie) throws IOException {
        json.object(o -> {
            sides(tie, o);
            if (!tie.statements().isEmpty()) {
                o.texts("statements", tie.statements());
            }
        });
    }

    private static void sides(SignedTie tie, Json json) throws IOException {
        json.text("source", tie.pair().first().value())
                .text("target", tie.pair().second().value())
                .number("sign", tie.sign())
                .fine("weight", tie.weight());
    }

    private static void triad(Json json, Triad triad) throws IOException {
        json.object(o -> o.texts("actors", List.of(triad.a(), triad.b(), triad.c()))
                .number("ab", triad.ab())
                .number("bc", triad.bc())
                .number("ac", triad.ac())
                .flag("balanced", triad.balanced())
                .flag("commonEnemy", triad.commonEnemy()));
    }
}
