package org.entente.show.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.Broker;
import org.entente.model.Factions;
import org.entente.model.HeldTie;
import org.entente.model.Pair;
import org.entente.model.SignedTie;
import org.entente.show.markup.Markup;
import org.entente.show.words.BalanceWords;
import org.entente.show.words.StandingWords;
import org.entente.show.words.Wording;

/** Beyond two sides: factions, friendships that hang on a common enemy, and who stands between others. */
final class Standing {
    private static final int SHOWN = 8;
    /** More are in {@code report.json} only. */
    private static final int FOLDED = 100;

    private static final int CITED_PER_TIE = 2;

    private Standing() {}

    /** Groups where they say anything that the two sides do not. */
    static void factions(Page page) {
        Balance balance = page.analysis().balance();
        page.analysis()
                .study()
                .factions()
                .filter(factions -> BalanceWords.differ(factions, balance))
                .ifPresent(factions -> factions(page, factions, balance));
    }

    private static void factions(Page page, Factions factions, Balance balance) {
        Markup to = page.to();
        to.element("h3", "Factions");
        to.element("p", BalanceWords.factions(factions, balance));
        listed(
                page,
                factions.groups(),
                "groups",
                group -> to.element(
                        "li", Wording.list(group.stream().map(ActorName::value).toList())));
    }

    /** Friendships with common enemies, and what would be without those. */
    static void held(Page page) {
        List<HeldTie> held = page.analysis().study().held().stream()
                .filter(tie -> tie.common() > 0)
                .toList();
        if (held.isEmpty()) {
            return;
        }
        page.to().element("h3", "Friendships held by a common enemy");
        listed(page, held, "friendships", tie -> page.to().within("li", () -> {
            page.to().text(StandingWords.held(tie, page.wording()::name));
            page.cite(support(tie, page));
        }));
    }

    /** Who could mediate, or is torn. */
    static void brokers(Page page) {
        List<Broker> brokers = page.analysis().study().brokers();
        if (brokers.isEmpty()) {
            return;
        }
        page.to().element("h3", "Between others");
        listed(page, brokers, "actors", broker -> page.to().within("li", () -> {
            page.to().text(StandingWords.broker(broker, page.wording()::name));
            page.cite(support(broker, page));
        }));
    }

    private static <T> void listed(Page page, List<T> items, String name, Consumer<T> item) {
        page.to().within("ul", () -> items.stream().limit(SHOWN).forEach(item));
        if (items.size() > SHOWN) {
            page.folded("The other " + (items.size() - SHOWN) + " " + name, () -> page.to()
                    .within("ul", () -> items.stream().skip(SHOWN).limit(FOLDED).forEach(item)));
        }
    }

    /** The weightiest statements of the friendship, then of both friends' quarrels with each common enemy. */
    private static List<String> support(HeldTie held, Page page) {
        List<String> ids = new ArrayList<>(few(held.tie()));
        for (ActorName enemy : held.enemies()) {
            add(ids, Pair.of(held.tie().pair().first(), enemy), page);
            add(ids, Pair.of(held.tie().pair().second(), enemy), page);
        }
        return ids;
    }

    private static List<String> support(Broker broker, Page page) {
        List<String> ids = new ArrayList<>();
        for (Pair pair : broker.torn()) {
            add(ids, Pair.of(broker.actor(), pair.first()), page);
            add(ids, Pair.of(broker.actor(), pair.second()), page);
            add(ids, pair, page);
        }
        broker.bridges().forEach(tie -> ids.addAll(few(tie)));
        return ids.stream().distinct().toList();
    }

    private static void add(List<String> ids, Pair pair, Page page) {
        page.analysis().network().tie(pair.first(), pair.second()).ifPresent(tie -> ids.addAll(few(tie)));
    }

    private static List<String> few(SignedTie tie) {
        return tie.statements().stream().limit(CITED_PER_TIE).toList();
    }
}
