package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.code.actor.ActorRow;
import org.entente.code.actor.Entry;
import org.entente.code.actor.Period;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/**
 * Actor dictionaries of TABARI and PETRARCH. A record is a name, further names behind {@code +}, and codes in brackets, on the line
 * of the name or on lines of their own that begin with white space. What Entente knows of persons and bodies says more than a code, and
 * stands; a state may be given other names, and other actors names of states.
 */
final class CodedActors {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Set<String> NOBODY = Set.of("---", "###", "+++");

    private final DictionaryFile file;
    private final Collected into;
    private final KnownActors known;
    private final ActorCodes codes;
    private final List<Named> names = new ArrayList<>();
    private final List<Coded> terms = new ArrayList<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<Integer> refused = new TreeSet<>();

    CodedActors(DictionaryFile file, Collected into, KnownActors known, ActorCodes codes) {
        this.file = file;
        this.into = into;
        this.known = known;
        this.codes = codes;
    }

    void read() {
        List<String> lines = Uncommented.lines(file.lines());
        CodedAgents agents = new CodedAgents(file, into, known, codes);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (CodedAgents.are(line)) {
                close();
                agents.read(line, i + 1);
            } else if (Character.isWhitespace(line.charAt(0)) && line.strip().startsWith("[")) {
                codes(line, i + 1);
            } else if (line.startsWith("+")) {
                further(line, i + 1);
            } else {
                close();
                name(line, i + 1);
                codes(line, i + 1);
            }
        }
        close();
    }

    private void further(String line, int number) {
        if (names.isEmpty()) {
            into.skip(file.path(), number, "a further name without a first one.", "Maybe a line above it is missing.");
        } else {
            name(line.substring(1), number);
        }
    }

    private void name(String line, int number) {
        int bracket = line.indexOf('[');
        List<String> all = DictionaryName.of(bracket < 0 ? line : line.substring(0, bracket));
        if (all.isEmpty()) {
            into.skip(file.path(), number, "no name stands on the line.", "");
        }
        all.forEach(n -> names.add(new Named(n, number)));
    }

    private void codes(String line, int number) {
        Matcher m = CODE.matcher(line);
        boolean any = false;
        while (m.find()) {
            any = true;
            try {
                CodeTerm term = CodeTerm.of(m.group(1));
                if (NOBODY.contains(term.code())) {
                    refuse(
                            number,
                            "code '" + term.code() + "' says that this is no actor.",
                            "Entente keeps what it knows of" + " the name.");
                } else {
                    coded(term, number);
                }
            } catch (IllegalArgumentException e) {
                refuse(
                        number,
                        e.getMessage() + ".",
                        "Maybe write [CODE], [CODE <yymmdd], [CODE >yymmdd] or" + " [CODE yymmdd-yymmdd].");
            }
        }
        if (!any && line.indexOf('[') >= 0) {
            refuse(number, "the bracket of the code is not closed.", "Maybe a ']' is missing.");
        }
    }

    private void refuse(int number, String reason, String remedy) {
        refused.add(number);
        into.skip(file.path(), number, reason, remedy);
    }

    private void coded(CodeTerm term, int number) {
        Optional<ActorCodes.Meant> meant = codes.meant(term.code());
        if (meant.isPresent()) {
            terms.add(new Coded(meant.get(), term.term(), number));
        } else {
            refuse(
                    number,
                    "code '" + term.code() + "' is none that Entente knows: it does not begin with the"
                            + " code of a state, region, organisation or role of CAMEO.",
                    "");
        }
    }

    /** The record is complete. */
    private void close() {
        Optional<Entry> shipped = names.stream()
                .map(n -> known.named(n.text()))
                .flatMap(Optional::stream)
                .findFirst();
        if (names.isEmpty()) {
            terms.forEach(t -> into.skip(file.path(), t.line(), "a code without a name above it.", ""));
        } else if (shipped.isPresent() && told(shipped.get())) {
            names.forEach(n -> named(shipped.get().name(), shipped.get().kind(), n, Period.ALWAYS));
        } else if (terms.isEmpty()) {
            names.stream()
                    .map(Named::line)
                    .distinct()
                    .filter(l -> !refused.contains(l))
                    .forEach(l -> into.skip(file.path(), l, "a name without a code that can be used.", ""));
        } else {
            terms.forEach(this::coded);
        }
        names.clear();
        terms.clear();
        refused.clear();
    }

    /** Whether the names mean the shipped actor: it is the one that is coded, or belongs to it, or no code can be used. */
    private boolean told(Entry shipped) {
        return terms.isEmpty() || terms.stream().anyMatch(t -> !names.isEmpty() && !opposed(shipped, t.meant()));
    }

    private static boolean opposed(Entry shipped, ActorCodes.Meant meant) {
        return shipped.kind() == ActorKind.STATE
                && meant.actor().filter(a -> !a.equals(shipped.name())).isPresent();
    }

    private void coded(Coded term) {
        if (term.meant().actor().isPresent()) {
            ActorName actor = term.meant().actor().get();
            ActorKind kind = known.entry(actor).map(Entry::kind).orElse(ActorKind.UNKNOWN);
            names.forEach(n -> named(actor, kind, n, term.term()));
            return;
        }
        ActorName own = new ActorName(names.get(0).text());
        if (written.add("own\n" + own)) {
            into.actors.add(new ActorRow(
                    file.path(),
                    names.get(0).line(),
                    own,
                    term.meant().kind(),
                    term.meant().partOf().filter(p -> !p.equals(own)),
                    Period.ALWAYS,
                    Optional.empty(),
                    List.of(),
                    ActorRow.Use.OWN));
        }
        names.stream().skip(1).forEach(n -> named(own, term.meant().kind(), n, Period.ALWAYS));
    }

    private void named(ActorName actor, ActorKind kind, Named name, Period term) {
        boolean kept = known.named(name.text())
                .filter(e -> e.name().equals(actor) || e.kind() != ActorKind.STATE)
                .isPresent();
        if (kept || !written.add(actor + "\n" + name.text() + "\n" + term)) {
            return;
        }
        into.actors.add(new ActorRow(
                file.path(),
                name.line(),
                actor,
                kind,
                Optional.empty(),
                Period.ALWAYS,
                Optional.empty(),
                List.of(ActorRow.Naming.name(name.text(), term)),
                ActorRow.Use.NAMES));
    }

    private record Named(String text, int line) {}

    private record Coded(ActorCodes.Meant meant, Period term, int line) {}
}
