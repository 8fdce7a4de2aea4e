package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.ActorName;
import org.entente.model.Ruling;
import org.entente.pipeline.ActorInCase;
import org.entente.pipeline.Corrections;
import org.entente.pipeline.OpenCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code actors}: who occurs in a case, and who is who. */
@Command(
        name = "actors",
        description = {
            "Lists the actors of a case with kind, what they are part of, their other names, and in how many statements they are "
                    + "source or target. Merges two that are one, splits one that is two, renames, or says what an actor is.",
            "What you decide stays when the documents are analysed again; 'entente correct' lists and undoes it."
        },
        footer = {
            "  entente actors entente-out/text.entente",
            "  entente actors entente-out/text.entente --merge \"Islamic Emirate\" --into Taliban",
            "  entente actors entente-out/text.entente --split Taliban --as TTP --statements ID,ID --kind \"armed group\"",
            "  entente actors entente-out/text.entente --rename TTP --to \"Pakistani Taliban\"",
            "  entente actors entente-out/text.entente --change TTP --kind faction --part-of Taliban"
        })
final class ActorsTask extends Task {
    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Option(names = "--merge", paramLabel = "ACTOR", description = "This actor is the one given with --into.")
    private @Nullable String merged;

    @Option(names = "--into", paramLabel = "ACTOR", description = "With --merge: who it is.")
    private @Nullable String into;

    @Option(names = "--split", paramLabel = "ACTOR", description = "Some mentions of this actor mean the one of --as.")
    private @Nullable String split;

    @Option(names = "--as", paramLabel = "NAME", description = "With --split: whom they mean, known or new.")
    private @Nullable String as;

    @Option(names = "--statements", paramLabel = "ID", split = ",", description = "With --split: in these statements.")
    private List<String> statements = new ArrayList<>();

    @Option(
            names = "--document",
            paramLabel = "NAME",
            description = "With --split: in all statements of this document; several times.")
    private List<String> documents = new ArrayList<>();

    @Option(names = "--rename", paramLabel = "ACTOR", description = "Give this actor the name of --to.")
    private @Nullable String renamed;

    @Option(names = "--to", paramLabel = "NAME", description = "With --rename: its name from now on.")
    private @Nullable String to;

    @Option(names = "--change", paramLabel = "ACTOR", description = "Say what this actor is: --kind, --part-of.")
    private @Nullable String changed;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "state, body, armed group, organisation, faction, group, people, person or unknown.")
    private @Nullable String kind;

    @Option(names = "--part-of", paramLabel = "ACTOR", description = "Whose part it is, or 'none'.")
    private @Nullable String partOf;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    @Option(names = "--json", description = "Print the list as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        long tasks = Stream.of(merged, split, renamed, changed)
                .filter(Objects::nonNull)
                .count();
        if (tasks > 1) {
            throw misused("Give one of --merge, --split, --rename and --change at a time");
        }
        together(merged, into, "--merge", "--into");
        together(split, as, "--split", "--as");
        together(renamed, to, "--rename", "--to");
        if (split == null && !(statements.isEmpty() && documents.isEmpty())) {
            throw misused("--statements and --document go with --split");
        }
        boolean described = kind != null || partOf != null;
        if ((changed != null && !described) || (kind != null && changed == null && split == null)) {
            throw misused("--change goes with --kind or --part-of, and they with it");
        }
        if (partOf != null && changed == null) {
            throw misused("--part-of goes with --change");
        }
        if (tasks == 0) {
            if (note != null) {
                throw misused("Missing --merge, --split, --rename or --change: what the note is about");
            }
            list(of.open().corrections().actors());
            return Exit.OK;
        }
        if (json) {
            throw misused("--json is for the list: leave the rest out");
        }
        OpenCase open = of.open();
        Corrections before = open.corrections();
        Ruling ruling = decided(() -> ruling(before, note == null ? "" : note));
        Corrections after = Shield.during(() -> open.rule(of.file(), ruling)).corrections();
        new Ruled(before, after, screen()).print();
        return Exit.OK;
    }

    private void together(@Nullable String a, @Nullable String b, String option, String other) {
        if ((a == null) != (b == null)) {
            throw misused("Missing " + (a == null ? option : other) + ": it goes with " + (a == null ? other : option));
        }
    }

    private Ruling ruling(Corrections corrections, String why) {
        if (merged != null && into != null) {
            return corrections.merge(now(), merged, into, why);
        }
        if (split != null && as != null) {
            return corrections.split(now(), split, as, statements, documents, kind, why);
        }
        if (renamed != null && to != null) {
            return corrections.rename(now(), renamed, to, why);
        }
        return corrections.describe(now(), Objects.requireNonNull(changed), kind, partOf, why);
    }

    private void list(List<ActorInCase> actors) {
        if (json) {
            screen().data(out -> Corrections.actorsJson(actors, out));
            return;
        }
        if (actors.isEmpty()) {
            screen().line("No actors in this case.");
            return;
        }
        Table table = new Table("actor", "kind", "part of", "statements", "known", "other names");
        for (ActorInCase row : actors) {
            table.row(
                    row.actor().name(),
                    row.actor().kind().word(),
                    row.actor().partOf().map(ActorName::value).orElse("-"),
                    row.statements(),
                    row.actor().known() ? "yes" : "no",
                    String.join(", ", row.actor().aliases()));
        }
        table.print("", screen());
    }
}
