package org.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.bench.gold.CaseScore;
import org.entente.bench.gold.Details;
import org.entente.bench.gold.GoldCase;
import org.entente.bench.gold.Told;
import org.entente.model.Document;

/** The annotated texts that ship with the project, in {@code gold/}: written and annotated by people who had not seen the rules. */
final class OwnCases implements Measurement {
    private static final Set<String> ACTS = Set.of("event", "tie");

    @Override
    public String name() {
        return "own";
    }

    @Override
    public String title() {
        return "Our own annotated texts";
    }

    @Override
    public Section measure(Bench bench) {
        List<Figure> figures = new ArrayList<>();
        for (Path folder : RuleFigures.ownCases(bench.root())) {
            GoldCase gold = GoldCase.read(folder);
            Document document = Coded.read(folder.resolve("text.txt"), Document.Layout.PROSE);
            Coded coded = Coded.by(bench.texts().coder(GoldTexts.THREADS), document);
            List<Told> told = RuleFigures.told(coded);
            CaseScore acts = gold.score(told, ACTS);
            CaseScore roles = gold.score(told, Set.of("role"));
            String name = folder.getFileName().toString();
            figures.add(Figure.note(name + ": events and ties to find / found", acts.gold() + " / " + acts.coded()));
            figures.add(Figure.note(
                    name + ": F1 at level sign / type", Figure.decimal("%.3f / %.3f", acts.signF1(), acts.typeF1())));
            int half = gold.text().length() / 2;
            figures.add(Figure.note(
                    name + ": F1 at level sign, first half of the text / second",
                    Figure.decimal(
                            "%.3f / %.3f",
                            gold.score(told, ACTS, 0, half).signF1(),
                            gold.score(told, ACTS, half, gold.text().length()).signF1())));
            Details details = acts.details();
            figures.add(Figure.note(
                    name + ": date / voice / certainty of those that agree in sign",
                    Figure.decimal("%.3f / %.3f / %.3f", details.date(), details.voice(), details.certainty())));
            figures.add(Figure.note(
                    name + ": roles, F1 at level sign",
                    Figure.decimal("%.3f (%d to find)", roles.signF1(), roles.gold())));
        }
        return new Section(title(), List.of("bench/run own"), figures);
    }
}
