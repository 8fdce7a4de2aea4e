package org.entente.show.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.entente.show.markup.Markup;

/** Who they are: what kind, part of what, in what roles, by what other names. */
final class Actors {
    private Actors() {}

    static void write(Page page) {
        page.section("actors", "The actors", () -> {
            if (page.file().actors().isEmpty()) {
                page.to().element("p", "No actor was found.", "class", "empty");
                return;
            }
            table(page);
        });
    }

    private static void table(Page page) {
        Markup to = page.to();
        Map<ActorName, Integer> counts = new HashMap<>();
        Map<ActorName, List<String>> roles = new HashMap<>();
        for (Statement statement : page.file().statements()) {
            Set<ActorName> named = new LinkedHashSet<>();
            Stream.of(statement.source(), statement.target())
                    .flatMap(Optional::stream)
                    .map(Mention::actor)
                    .forEach(named::add);
            named.forEach(actor -> counts.merge(actor, 1, Integer::sum));
            if (statement instanceof Statement.Role) {
                named.forEach(actor ->
                        roles.computeIfAbsent(actor, a -> new ArrayList<>()).add(statement.id()));
            }
        }
        page.table(
                "Actors of the case",
                List.of("Actor", "Kind", "Part of", "Other names", "Roles, as the documents have it", "Statements#"),
                () -> page.file()
                        .actors()
                        .forEach(actor -> to.within("tr", () -> {
                            to.within(
                                    "th",
                                    () -> {
                                        to.text(actor.name().value());
                                        if (!actor.known()) {
                                            to.text(" ");
                                            to.element("span", "met first in the text", "class", "tag");
                                        }
                                        Stakes.link(page, actor.name())
                                                .ifPresent(link -> to.within(
                                                        "div",
                                                        () -> to.element("a", "at stake", "href", link),
                                                        "class",
                                                        "note"));
                                    },
                                    "scope",
                                    "row");
                            page.cell(actor.kind().word());
                            page.cell(partOf(page, actor));
                            page.cell(String.join(", ", actor.aliases()));
                            to.within(
                                    "td", () -> roles(page, actor.name(), roles.getOrDefault(actor.name(), List.of())));
                            page.figure(Integer.toString(counts.getOrDefault(actor.name(), 0)));
                        })),
                "list");
    }

    private static String partOf(Page page, Actor actor) {
        ActorName principal = page.analysis().principals().getOrDefault(actor.name(), actor.name());
        String part = actor.partOf().map(ActorName::value).orElse("");
        boolean further = !principal.equals(actor.name()) && !principal.value().equals(part);
        return further ? (part.isEmpty() ? "" : part + "; ") + "counts for " + principal : part;
    }

    /** Roles that read alike are told once, with all their citations. */
    private static void roles(Page page, ActorName actor, List<String> ids) {
        Markup to = page.to();
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (Statement statement : page.citations().of(ids)) {
            told.computeIfAbsent(Roles.words(statement, actor, page.wording()), words -> new ArrayList<>())
                    .add(statement.id());
        }
        told.forEach((words, statements) -> to.within("div", () -> {
            to.text(words);
            page.cite(statements);
        }));
    }
}
