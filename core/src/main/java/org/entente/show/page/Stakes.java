package org.entente.show.page;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.InterestType;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;
import org.entente.show.words.DriverWords;

/** What each actor stands to gain or lose: threats, opportunities, needs, aims. */
final class Stakes {
    private static final int QUOTED = 160;

    private Stakes() {}

    static void write(Shown shown) {
        List<Assessment.Stakes> all = shown.assessment().stakes();
        for (int i = 0; i < all.size(); i++) {
            if (spoken(all.get(i))) {
                actor(shown, all.get(i), place(shown.number(), i + 1));
            }
        }
    }

    /** Where the report first says what an actor has at stake, as a fragment; empty where it does not. */
    static Optional<String> link(Page page, ActorName actor) {
        List<Assessment> assessments = page.analysis().assessments();
        for (int i = 0; i < assessments.size(); i++) {
            List<Assessment.Stakes> all = assessments.get(i).stakes();
            for (int j = 0; j < all.size(); j++) {
                if (all.get(j).actor().equals(actor) && spoken(all.get(j))) {
                    return Optional.of("#" + place(i + 1, j + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static String place(int assessment, int stakes) {
        return "stakes-" + assessment + "-" + stakes;
    }

    private static boolean spoken(Assessment.Stakes stakes) {
        return stakes.interests().values().stream().anyMatch(ids -> !ids.isEmpty());
    }

    private static void actor(Shown shown, Assessment.Stakes stakes, String place) {
        Page page = shown.page();
        Markup to = shown.to();
        shown.heading("At stake for " + page.wording().name(stakes.actor()), place);
        to.within(
                "div",
                () -> {
                    for (InterestType type : InterestType.values()) {
                        List<Statement> statements =
                                page.citations().of(stakes.interests().getOrDefault(type, List.of()));
                        if (!statements.isEmpty()) {
                            to.within("div", () -> column(shown, type, statements));
                        }
                    }
                },
                "class",
                "columns stakes");
    }

    private static void column(Shown shown, InterestType type, List<Statement> statements) {
        Page page = shown.page();
        Markup to = shown.to();
        shown.subheading(DriverWords.plural(type));
        to.within(
                "ul",
                () -> statements.forEach(statement -> to.within("li", () -> {
                    page.sentence(statement);
                    to.element("q", page.citations().quote(statement, QUOTED));
                })),
                "class",
                "quoted");
    }
}
