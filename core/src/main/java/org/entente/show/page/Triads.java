package org.entente.show.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.SignedTie;
import org.entente.model.Triad;
import org.entente.show.markup.Markup;
import org.entente.show.words.Figures;
import org.entente.show.words.Wording;

/** Threesomes in words: "A and B share the enemy C". */
final class Triads {
    private static final int SHOWN = 12;
    private static final int CITED_PER_TIE = 2;

    private Triads() {}

    static void write(Page page) {
        List<Triad> triads = page.analysis().balance().triads();
        if (triads.isEmpty()) {
            return;
        }
        Markup to = page.to();
        List<Triad> common = triads.stream().filter(Triad::commonEnemy).toList();
        List<Triad> unbalanced = triads.stream().filter(t -> !t.balanced()).toList();
        int friends = triads.size() - common.size() - unbalanced.size();
        to.element("h3", "Threes: friends, enemies and common enemies");
        to.element(
                "p",
                Figures.count(triads.size(), "threesome") + " with a tie between every two: " + common.size()
                        + " of two friends with a common enemy, " + friends + " of friends all round, "
                        + unbalanced.size() + " that go against \u201cthe enemy of my enemy is my friend\u201d.");
        listed(page, common);
        if (!unbalanced.isEmpty()) {
            page.folded(
                    "The " + unbalanced.size() + " that go against it",
                    () -> to.within("ul", () -> unbalanced.forEach(triad -> item(page, triad)), "class", "triads"));
        }
    }

    private static void listed(Page page, List<Triad> common) {
        Markup to = page.to();
        if (common.isEmpty()) {
            return;
        }
        to.within("ul", () -> common.stream().limit(SHOWN).forEach(triad -> item(page, triad)), "class", "triads");
        if (common.size() > SHOWN) {
            page.folded(
                    "The other " + (common.size() - SHOWN) + " common enemies",
                    () -> to.within(
                            "ul",
                            () -> common.stream().skip(SHOWN).forEach(triad -> item(page, triad)),
                            "class",
                            "triads"));
        }
    }

    private static void item(Page page, Triad triad) {
        page.to().within("li", () -> {
            page.to().text(Wording.capital(words(triad, page)));
            page.cite(support(triad, page));
        });
    }

    /** The triad in one sentence. */
    static String words(Triad triad, Page page) {
        String a = page.wording().name(triad.a());
        String b = page.wording().name(triad.b());
        String c = page.wording().name(triad.c());
        int friends = (triad.ab() > 0 ? 1 : 0) + (triad.bc() > 0 ? 1 : 0) + (triad.ac() > 0 ? 1 : 0);
        if (friends == 1) {
            return triad.ab() > 0 ? enemy(a, b, c) : triad.bc() > 0 ? enemy(b, c, a) : enemy(a, c, b);
        }
        if (friends == 2) {
            return triad.ab() < 0 ? torn(c, a, b) : triad.bc() < 0 ? torn(a, b, c) : torn(b, a, c);
        }
        return friends == 3
                ? a + ", " + b + " and " + c + " hold together."
                : a + ", " + b + " and " + c + " are all at odds with one another.";
    }

    private static String enemy(String friend, String other, String enemy) {
        return friend + " and " + other + " share the enemy " + enemy + ".";
    }

    private static String torn(String between, String one, String other) {
        return between + " stands with both " + one + " and " + other + ", who are at odds.";
    }

    /** The weightiest statements of each of its three ties. */
    private static List<String> support(Triad triad, Page page) {
        List<String> ids = new ArrayList<>();
        ActorName[][] sides = {{triad.a(), triad.b()}, {triad.b(), triad.c()}, {triad.a(), triad.c()}};
        for (ActorName[] side : sides) {
            page.analysis().network().tie(side[0], side[1]).map(SignedTie::statements).stream()
                    .flatMap(List::stream)
                    .limit(CITED_PER_TIE)
                    .forEach(ids::add);
        }
        return ids;
    }
}
