package org.entente.bench;

import java.nio.file.Path;
import java.util.List;

/** How many of the statements that careful readers find in the commentary are found, and how well. */
final class CommentaryScores implements Measurement {
    @Override
    public String name() {
        return "commentary";
    }

    @Override
    public String title() {
        return "The commentary";
    }

    @Override
    public Section measure(Bench bench) {
        Path folder = bench.texts().folder(GoldTexts.COMMENTARY);
        Path statements =
                bench.texts().coded(GoldTexts.COMMENTARY).write(bench.work().resolve("commentary.jsonl"));
        Scorer scorer = new Scorer(bench.gold());
        Scorer.CaseScore acts = scorer.ofCase(folder, statements, "event,tie");
        Scorer.CaseScore roles = scorer.ofCase(folder, statements, "role");
        return new Section(
                title(),
                List.of(
                        "./entente code ../shared/gold/commentary/text.txt > STATEMENTS.jsonl",
                        "python3 ../shared/gold/score.py ../shared/gold/commentary/gold.jsonl STATEMENTS.jsonl"
                                + " --actors ../shared/gold/commentary/actors.tsv --kinds event,tie",
                        "the same with --kinds role"),
                List.of(
                        Figure.note("events and ties to find / found", acts.gold() + " / " + acts.predicted()),
                        Figure.atLeast(
                                "events and ties, F1 at level sign",
                                0.70,
                                acts.sign().f1(),
                                acts.sign().words()),
                        Figure.atLeast(
                                "events and ties, F1 at level type",
                                0.62,
                                acts.type().f1(),
                                acts.type().words()),
                        Figure.atLeast("date right, on matched pairs", 0.85, acts.date()),
                        Figure.atLeast("voice right, on matched pairs", 0.95, acts.voice()),
                        Figure.atLeast("certainty right, on matched pairs", 0.92, acts.certainty()),
                        Figure.note(
                                "evidence alike (intersection over union ≥ 0.3), on matched pairs",
                                Figure.decimal("%.3f", acts.quote())),
                        Figure.note("roles to find / found", roles.gold() + " / " + roles.predicted()),
                        Figure.atLeast(
                                "roles, F1 at level sign",
                                0.80,
                                roles.sign().f1(),
                                roles.sign().words()),
                        Figure.atLeast(
                                "roles, F1 at level type",
                                0.80,
                                roles.type().f1(),
                                roles.type().words())));
    }
}
