package org.entente.correct;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.entente.model.StatementEdit;
import org.entente.model.StatementType;
import org.entente.model.Voice;

/** Puts what a person says to the statements of one document. */
final class Editing {
    /** The rule of what a person edited or added. */
    static final String RULE = "correction";
    /** Whoever corrects a statement has read it, and vouches for the rest. */
    static final Confidence VOUCHED = new Confidence(1);

    private final String text;
    private final Cast cast;

    /**
     * @param text of the document
     * @param cast who is in the case by now
     */
    Editing(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The statement as edited; itself where it was so already. */
    Statement of(Statement statement, StatementEdit edit) {
        Content was = Content.of(statement);
        Content now = content(was, edit);
        Evidence evidence = evidence(was.evidence(), edit);
        boolean same = now.statement().equals(statement) && sameSaid(was.evidence(), evidence);
        return same ? statement : now.with(evidence).statement();
    }

    /** The edit but for what is in the evidence. */
    private Content content(Content was, StatementEdit edit) {
        Optional<Mention> source = side(was.source(), edit.source(), was.evidence());
        Optional<Mention> target = side(was.target(), edit.target(), was.evidence());
        StatementType type = edit.type().orElse(was.type());
        List<ActorName> about = was.about().stream()
                .filter(actor -> !left(actor, was.source(), source) && !left(actor, was.target(), target))
                .toList();
        return new Content(
                was.evidence(),
                source,
                target,
                type,
                edit.reciprocal().orElse(was.reciprocal()),
                type.equals(was.type()) ? was.mode() : "",
                was.contexts(),
                edit.theme().orElse(was.theme()),
                about,
                edit.likelihood().or(was::likelihood),
                edit.horizon().orElse(was.horizon()));
    }

    private static boolean left(ActorName actor, Optional<Mention> was, Optional<Mention> now) {
        return was.isPresent() && was.get().actor().equals(actor) && !was.equals(now);
    }

    private Optional<Mention> side(Optional<Mention> was, Optional<ActorName> wanted, Evidence evidence) {
        if (wanted.isEmpty()) {
            return was;
        }
        boolean same = was.isPresent() && was.get().actor().equals(cast.enter(wanted.get()));
        return same ? was : Optional.of(cast.mention(wanted.get(), text, evidence.span()));
    }

    private Evidence evidence(Evidence e, StatementEdit edit) {
        Voice voice = edit.voice()
                .map(v -> new Voice(v.kind(), v.actor().map(cast::enter)))
                .orElse(e.voice());
        Certainty certainty = edit.certainty().orElse(e.certainty());
        boolean sameVoice = voice.equals(e.voice());
        return new Evidence(
                e.id(),
                e.document(),
                e.span(),
                e.act(),
                e.actSpan(),
                edit.date().orElse(e.date()),
                edit.place().orElse(e.place()),
                voice,
                sameVoice ? e.voiceSpan() : Optional.empty(),
                sameVoice && certainty == e.certainty() ? e.cue() : Optional.empty(),
                sameVoice && certainty == e.certainty() ? e.cueSpan() : Optional.empty(),
                sameVoice ? e.relays() : List.of(),
                certainty,
                VOUCHED,
                RULE,
                e.sentence());
    }

    private static boolean sameSaid(Evidence was, Evidence now) {
        return was.date().equals(now.date())
                && was.place().equals(now.place())
                && was.voice().equals(now.voice())
                && was.certainty() == now.certainty();
    }
}
