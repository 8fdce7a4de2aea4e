package org.entente.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entente.model.Ruling;
import org.entente.pipeline.Corrections;
import org.entente.pipeline.Logged;
import org.entente.pipeline.OpenCase;
import org.entente.pipeline.QuotedWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code correct}: statements that were coded wrongly. */
@Command(
        name = "correct",
        description = {
            "Corrects what was coded wrongly: edits, rejects or adds a statement, or undoes what was decided before. Without any of "
                    + "these, lists all that people decided about the case, with its numbers and whether it still fits.",
            "A correction stays when the documents are analysed again. One that fits their text no more is kept and reported."
        },
        footer = {
            "  entente correct entente-out/text.entente",
            "  entente correct entente-out/text.entente --edit STATEMENT-ID --type AID --date 1998 --note \"arms, not talks\"",
            "  entente correct entente-out/text.entente --reject STATEMENT-ID --note \"a hope, not an act\"",
            "  entente correct entente-out/text.entente --add --document text.txt --quote \"Iran opened its border to the "
                    + "Taliban\" --source Iran --target Taliban --type AID --date 2011",
            "  entente correct entente-out/text.entente --undo",
            "  entente correct entente-out/text.entente --undo 4"
        })
final class Correct extends Task {
    private static final int LAST = 0;

    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Option(names = "--edit", paramLabel = "STATEMENT", description = "Change this statement: give what is otherwise.")
    private @Nullable String edited;

    @Option(names = "--reject", paramLabel = "STATEMENT", description = "Take this statement out.")
    private @Nullable String rejected;

    @Option(names = "--add", description = "Add a statement: give its words, type, source and target.")
    private boolean add;

    @Option(
            names = "--undo",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "0",
            description = "Undo ruling N of the list, or the last correction; undoing an undo brings it back.")
    private @Nullable Integer undone;

    @Option(names = "--document", paramLabel = "NAME", description = "With --add: where the words stand; name or id.")
    private @Nullable String document;

    @Option(
            names = "--quote",
            paramLabel = "WORDS",
            description = "With --add: the shortest words that say so, as they stand there.")
    private @Nullable String quote;

    @Option(
            names = "--begin",
            paramLabel = "N",
            description =
                    "With --add: the place of the words, as begin in statements.jsonl; also tells repeated words apart.")
    private @Nullable Integer begin;

    @Option(names = "--end", paramLabel = "N", description = "With --begin, in place of --quote.")
    private @Nullable Integer end;

    @Mixin
    private final StatementOptions statement = new StatementOptions();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    @Option(names = "--json", description = "Print the list as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        long tasks = Stream.of(edited, rejected, add ? "" : null, undone)
                .filter(Objects::nonNull)
                .count();
        if (tasks > 1) {
            throw misused("Give one of --edit, --reject, --add and --undo at a time");
        }
        if (statement.given() && edited == null && !add) {
            throw misused("Missing --edit STATEMENT or --add: what statement is described");
        }
        if (!add && Stream.of(document, quote, begin, end).anyMatch(Objects::nonNull)) {
            throw misused("--document, --quote, --begin and --end go with --add");
        }
        if (tasks == 0) {
            if (note != null) {
                throw misused("Missing --edit, --reject, --add or --undo: what the note is about");
            }
            list(of.open().corrections().log());
            return Exit.OK;
        }
        if (json) {
            throw misused("--json is for the list: leave the rest out");
        }
        decide();
        return Exit.OK;
    }

    private void decide() {
        OpenCase open = of.open();
        Corrections before = open.corrections();
        Ruling ruling = decided(() -> ruling(before, note == null ? "" : note));
        Corrections after = Shield.during(() -> open.rule(of.file(), ruling)).corrections();
        new Ruled(before, after, screen()).print();
    }

    private Ruling ruling(Corrections corrections, String why) {
        if (edited != null) {
            return corrections.edit(now(), edited, statement.words(), statement.newActor(), why);
        }
        if (rejected != null) {
            return corrections.reject(now(), rejected, why);
        }
        if (add) {
            return corrections.add(now(), words(), statement.words(), statement.newActor(), why);
        }
        return undone == null || undone == LAST
                ? corrections.undoLast(now(), why)
                : corrections.undo(now(), undone, why);
    }

    private QuotedWords words() {
        if (quote == null && (begin == null || end == null)) {
            throw misused("Missing --quote, or --begin and --end: the words that say so");
        }
        if (quote != null && end != null) {
            throw misused("Give --quote or --end, not both");
        }
        return new QuotedWords(Optional.ofNullable(document), Optional.ofNullable(quote), number(begin), number(end));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private void list(List<Logged> log) {
        if (json) {
            screen().data(to -> Corrections.json(log, to));
            return;
        }
        if (log.isEmpty()) {
            screen().line("Nobody has corrected anything yet.");
            return;
        }
        for (Logged logged : log) {
            screen().paragraph(
                            String.format("%4d  ", logged.number()),
                            " ".repeat(6),
                            logged.kind() + ": " + logged.words());
            String fits = logged.standing() + (logged.reason().isEmpty() ? "" : ": " + logged.reason());
            String why = logged.ruling().note();
            screen().paragraph(" ".repeat(6), " ".repeat(6), fits);
            screen().paragraph(
                            " ".repeat(6),
                            " ".repeat(6),
                            logged.ruling().made() + (why.isBlank() ? "" : ", because: " + why));
        }
    }
}
