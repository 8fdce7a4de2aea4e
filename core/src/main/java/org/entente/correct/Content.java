package org.entente.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.model.ActorName;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.InterestType;
import org.entente.model.Likelihood;
import org.entente.model.Mention;
import org.entente.model.OutlookType;
import org.entente.model.RoleType;
import org.entente.model.Statement;
import org.entente.model.StatementType;
import org.entente.model.Theme;
import org.entente.model.TieType;

/**
 * What a statement of any kind may hold, so that it can become one of another kind. What its kind does not know is empty.
 *
 * @param mode of an event
 * @param contexts of an event
 * @param theme of an interest
 * @param about of an outlook
 * @param likelihood of an outlook
 * @param horizon of an outlook
 */
record Content(
        Evidence evidence,
        Optional<Mention> source,
        Optional<Mention> target,
        StatementType type,
        boolean reciprocal,
        String mode,
        List<String> contexts,
        Theme theme,
        List<ActorName> about,
        Optional<Likelihood> likelihood,
        String horizon) {

    static Content of(Statement statement) {
        Statement.Event event = statement instanceof Statement.Event e ? e : null;
        Statement.Outlook outlook = statement instanceof Statement.Outlook o ? o : null;
        return new Content(
                statement.evidence(),
                statement.source(),
                statement.target(),
                StatementType.of(statement),
                statement.reciprocal(),
                event == null ? "" : event.mode(),
                event == null ? List.of() : event.contexts(),
                statement instanceof Statement.Interest interest ? interest.theme() : Theme.OTHER,
                outlook == null ? List.of() : outlook.about(),
                outlook == null ? Optional.empty() : outlook.likelihood(),
                outlook == null ? "" : outlook.horizon());
    }

    /** The statement of the type's kind. Who is missing there is {@link Mention#UNKNOWN}; whom a kind may leave out is left out. */
    Statement statement() {
        Mention by = source.orElse(Mention.UNKNOWN);
        Mention toward = target.orElse(Mention.UNKNOWN);
        if (type instanceof EventType event) {
            return new Statement.Event(evidence, by, toward, event, mode, contexts, reciprocal);
        }
        if (type instanceof TieType tie) {
            return new Statement.Tie(evidence, by, toward, tie, reciprocal);
        }
        if (type instanceof RoleType role) {
            return new Statement.Role(evidence, by, toward, role);
        }
        Optional<Mention> named = target.filter(Content::known);
        if (type instanceof InterestType interest) {
            return new Statement.Interest(evidence, by, named, interest, theme);
        }
        Optional<Mention> first = source.filter(Content::known);
        return new Statement.Outlook(
                evidence, first, named, subjects(first, named), (OutlookType) type, likelihood, horizon);
    }

    private List<ActorName> subjects(Optional<Mention> first, Optional<Mention> second) {
        List<ActorName> subjects = new ArrayList<>(about);
        first.ifPresent(m -> subjects.add(m.actor()));
        second.ifPresent(m -> subjects.add(m.actor()));
        return subjects.stream().distinct().toList();
    }

    private static boolean known(Mention mention) {
        return !mention.actor().equals(ActorName.UNKNOWN);
    }

    /** All whom it names: its sides, whom it is about, who says so. */
    static List<ActorName> named(Statement statement) {
        List<ActorName> named = new ArrayList<>();
        statement.source().ifPresent(m -> named.add(m.actor()));
        statement.target().ifPresent(m -> named.add(m.actor()));
        statement.evidence().voice().actor().ifPresent(named::add);
        statement.evidence().relays().forEach(r -> r.voice().actor().ifPresent(named::add));
        if (statement instanceof Statement.Outlook outlook) {
            named.addAll(outlook.about());
        }
        return named;
    }

    /** The same with this evidence. */
    Content with(Evidence other) {
        return new Content(other, source, target, type, reciprocal, mode, contexts, theme, about, likelihood, horizon);
    }

    /** With other names in all places. */
    Content named(UnaryOperator<ActorName> names) {
        return new Content(
                evidence.told(names),
                source.map(m -> new Mention(names.apply(m.actor()), m.span())),
                target.map(m -> new Mention(names.apply(m.actor()), m.span())),
                type,
                reciprocal,
                mode,
                contexts,
                theme,
                about.stream().map(names).distinct().toList(),
                likelihood,
                horizon);
    }
}
