package org.entente.code.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.RoleType;

/** What can be wrong in a dictionary of actors: names, dates, belonging, offices, names of two actors. */
final class ActorChecks {
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\ufffd\\u00a0]|  |^ | $");
    private static final Pattern SAYING = Pattern.compile("[\\p{L}\\p{N}]");

    private final ActorDictionary dictionary;
    private final List<Flaw> flaws = new ArrayList<>();

    private ActorChecks(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** All flaws, in the order of the checks, then of the rows. */
    static List<Flaw> of(ActorDictionary dictionary) {
        ActorChecks checks = new ActorChecks(dictionary);
        dictionary.rows().forEach(checks::characters);
        checks.twice();
        dictionary.rows().forEach(checks::period);
        dictionary.rows().forEach(checks::belonging);
        checks.heads();
        checks.sharedNames();
        checks.rules();
        return checks.flaws;
    }

    private void flaw(ActorRow row, String reason, String remedy) {
        flaws.add(Flaw.in(row, reason, remedy));
    }

    private void characters(ActorRow row) {
        List<String> texts = new ArrayList<>(List.of(row.name().value()));
        row.namings().forEach(n -> texts.add(n.text()));
        for (String text : texts) {
            if (ODD.matcher(text).find()) {
                flaw(
                        row,
                        "'" + text.replaceAll("[\\p{Cc}\\p{Cf}\\u00a0]", "?")
                                + "' holds two blanks in a row or a character that cannot be seen.",
                        "Maybe type it anew.");
            } else if (!SAYING.matcher(text).find()) {
                flaw(row, "'" + text + "' holds no letter or digit.", "Maybe leave it out.");
            }
        }
    }

    private void twice() {
        Map<String, ActorRow> seen = new HashMap<>();
        for (ActorRow row : dictionary.rows()) {
            if (row.use() == ActorRow.Use.NAMES) {
                continue;
            }
            String file = row.own() ? row.file() : "";
            ActorRow first = seen.putIfAbsent(file + "\n" + row.name(), row);
            if (first == null) {
                continue;
            }
            if (first.office().isEmpty() || row.office().isEmpty()) {
                flaw(
                        row,
                        "'" + row.name() + "' is listed twice, first in line " + first.line() + ".",
                        join(first, row));
            } else if (!row.namings().isEmpty()) {
                flaw(
                        row,
                        "a further office of '" + row.name() + "' has aliases.",
                        "Maybe move them to line " + first.line() + ".");
            }
        }
    }

    private static String join(ActorRow first, ActorRow row) {
        return first.file().equals(row.file())
                ? "Maybe join the two rows."
                : "Maybe join the two rows (the first is in " + first.file() + ").";
    }

    private void period(ActorRow row) {
        List<Period> periods = new ArrayList<>(List.of(row.period()));
        row.namings().forEach(n -> periods.add(n.term()));
        if (periods.stream().anyMatch(Period::reversed)) {
            flaw(row, "a period of '" + row.name() + "' ends before it begins.", "Maybe swap the two dates.");
        }
    }

    private void belonging(ActorRow row) {
        if (row.partOf().isEmpty() || row.use() == ActorRow.Use.NAMES) {
            return;
        }
        ActorName of = row.partOf().get();
        Optional<ActorRow> whole = dictionary.row(of);
        if (whole.isEmpty()) {
            flaw(
                    row,
                    "'" + of + "', which '" + row.name() + "' is of, is no actor of the dictionary.",
                    "Maybe write it as in its own row, or add one.");
            return;
        }
        if (!row.period().overlaps(life(whole.get()))) {
            flaw(
                    row,
                    "'" + row.name() + "' is of '" + of + "' at a time when there was none.",
                    "Maybe the dates are wrong, here or in the row of '" + of + "'.");
        }
        if (row.office().isEmpty()) {
            circle(row);
        }
    }

    private void circle(ActorRow row) {
        Set<ActorName> path = new TreeSet<>(Set.of(row.name()));
        Optional<ActorName> at = row.partOf();
        while (at.isPresent()) {
            if (!path.add(at.get())) {
                flaw(
                        row,
                        "'" + row.name() + "' belongs to itself, in a circle: "
                                + String.join(
                                        ", ",
                                        path.stream().map(ActorName::value).toList()) + ".",
                        "Maybe blank the part_of of one of them.");
                return;
            }
            at = dictionary
                    .row(at.get())
                    .filter(r -> r.kind() != ActorKind.PERSON)
                    .flatMap(ActorRow::partOf);
        }
    }

    /** The terms of a person are no life. */
    static Period life(ActorRow row) {
        return row.office().isPresent() || row.use() == ActorRow.Use.NAMES ? Period.ALWAYS : row.period();
    }

    private void heads() {
        Map<ActorName, List<ActorRow>> heads = new TreeMap<>();
        for (ActorRow row : dictionary.rows()) {
            if (row.office().filter(o -> o == RoleType.LEADS).isPresent()
                    && row.period().from().isPresent()
                    && row.partOf().isPresent()) {
                heads.computeIfAbsent(row.partOf().get(), k -> new ArrayList<>())
                        .add(row);
            }
        }
        heads.forEach((actor, rows) -> rows.forEach(row -> heads(actor, row, rows)));
    }

    /** Terms are often years, and one head follows another within a year: that is no overlap. */
    private void heads(ActorName actor, ActorRow row, List<ActorRow> rows) {
        int year = row.period().from().map(LocalDate::getYear).orElseThrow();
        Set<String> holders = new TreeSet<>();
        for (ActorRow other : rows) {
            boolean begun = other.period().from().map(LocalDate::getYear).orElseThrow() <= year;
            boolean ended = other.period().to().map(t -> t.getYear() <= year).orElse(false);
            if (begun && !ended) {
                holders.add(other.name().value());
            }
        }
        if (holders.contains(row.name().value())
                && holders.size() > dictionary.rules().heads(actor)) {
            flaw(
                    row,
                    "after " + year + " '" + actor + "' has " + holders.size() + " heads: " + String.join(", ", holders)
                            + ".",
                    "Maybe a term is wrong; or, where it is so, write '# heads: " + actor
                            + " = president, prime minister'.");
        }
    }

    private void sharedNames() {
        Map<String, ActorRow> owners = new HashMap<>();
        for (ActorRow row : dictionary.rows()) {
            List<ActorRow.Naming> namings = new ArrayList<>(row.namings());
            if (row.use() != ActorRow.Use.NAMES) {
                namings.add(ActorRow.Naming.name(NameRules.written(row.name().value()), Period.ALWAYS));
            }
            for (ActorRow.Naming naming : namings) {
                if (!naming.term().bounded()) {
                    owned(row, naming.text(), owners);
                }
            }
        }
    }

    private void owned(ActorRow row, String text, Map<String, ActorRow> owners) {
        ActorRow owner = owners.putIfAbsent((row.own() ? "own\n" : "") + text, row);
        if (owner == null || owner.name().equals(row.name())) {
            return;
        }
        NameRules.Sharing rule = dictionary.rules().shared().get(text);
        if (rule == null
                || !rule.actors().contains(owner.name())
                || !rule.actors().contains(row.name())) {
            flaw(
                    row,
                    "'" + text + "' is a name of '" + row.name() + "' and of '" + owner.name() + "' (" + owner.file()
                            + ", line " + owner.line() + ").",
                    "Maybe leave it to one of them, or write '# shared: " + text + " = " + owner.name() + ", "
                            + row.name() + "': then the date decides, and the first where there is none.");
        }
    }

    private void rules() {
        Map<String, Set<ActorName>> bearers = new HashMap<>();
        for (ActorRow row : dictionary.rows()) {
            bearers.computeIfAbsent(NameRules.written(row.name().value()), k -> new HashSet<>())
                    .add(row.name());
            row.namings().forEach(n -> bearers.computeIfAbsent(n.text(), k -> new HashSet<>())
                    .add(row.name()));
        }
        dictionary.rules().shared().values().forEach(s -> s.actors().stream()
                .filter(a -> !bearers.getOrDefault(s.name(), Set.of()).contains(a))
                .forEach(a -> flaws.add(new Flaw(
                        s.mark().file(),
                        s.mark().line(),
                        "'" + s.name() + "' is no name of '" + a + "'.",
                        "Maybe add it to its row, or correct this rule."))));
        dictionary.rules().periodOnly().forEach((actor, mark) -> {
            if (dictionary.row(actor).filter(r -> life(r).bounded()).isEmpty()) {
                flaws.add(new Flaw(
                        mark.file(),
                        mark.line(),
                        "'" + actor + "' is no actor with a period.",
                        "Maybe it is spelled otherwise, or its row has no dates."));
            }
        });
        dictionary.rules().heads().forEach((actor, heads) -> {
            if (dictionary.row(actor).isEmpty()) {
                flaws.add(new Flaw(
                        heads.mark().file(),
                        heads.mark().line(),
                        "'" + actor + "' is no actor.",
                        "Maybe it is spelled otherwise."));
            }
        });
    }
}
