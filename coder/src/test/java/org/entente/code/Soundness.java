package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.entente.model.Actor;
import org.entente.model.ActorName;
import org.entente.model.Decision;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;

/** What must hold of whatever is coded from whatever text. */
final class Soundness {
    private Soundness() {}

    static void check(Coded coded) {
        SoftAssertions soft = new SoftAssertions();
        String text = coded.document().text();
        Set<ActorName> cast =
                coded.coding().actors().stream().map(Actor::name).collect(Collectors.toCollection(TreeSet::new));
        for (Statement statement : coded.coding().statements()) {
            offsets(soft, text, statement);
            for (ActorName actor : actors(statement)) {
                soft.assertThat(cast.contains(actor) || actor.equals(ActorName.UNKNOWN))
                        .as("%s of %s is listed", actor, statement)
                        .isTrue();
            }
            soft.assertThat(statement.evidence().rule())
                    .as("rule of %s", statement)
                    .isNotBlank();
            soft.assertThat(statement.evidence().document())
                    .isEqualTo(coded.document().id());
        }
        order(soft, coded);
        decisions(soft, coded, text);
        List<ActorName> listed =
                coded.coding().actors().stream().map(Actor::name).toList();
        soft.assertThat(listed).as("actors, sorted").isSorted().doesNotHaveDuplicates();
        soft.assertAll();
    }

    private static void offsets(SoftAssertions soft, String text, Statement statement) {
        Evidence evidence = statement.evidence();
        Optional<Span> source = statement.source().flatMap(Mention::span);
        Optional<Span> target = statement.target().flatMap(Mention::span);
        Stream.of(source, target, evidence.actSpan()).flatMap(Optional::stream).forEach(span -> soft.assertThat(
                        evidence.span().covers(span))
                .as("evidence %s covers %s of %s", evidence.span(), span, statement)
                .isTrue());
        evidence.voiceSpan()
                .ifPresent(span ->
                        soft.assertThat(span.end()).as("voice of %s", statement).isLessThanOrEqualTo(text.length()));
        soft.assertThat(evidence.cueSpan()
                        .map(span -> span.in(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")))
                .as("cue of %s", statement)
                .isEqualTo(evidence.cue());
        soft.assertThat(evidence.span().end()).as("end of %s", statement).isLessThanOrEqualTo(text.length());
        evidence.actSpan().ifPresent(span -> soft.assertThat(span.in(text))
                .as("act of %s", statement)
                .isEqualTo(evidence.act()));
        String words = evidence.span().in(text);
        soft.assertThat(words.strip()).as("evidence of %s", statement).isEqualTo(words);
    }

    private static List<ActorName> actors(Statement statement) {
        List<ActorName> actors = new ArrayList<>();
        statement.source().map(Mention::actor).ifPresent(actors::add);
        statement.target().map(Mention::actor).ifPresent(actors::add);
        statement.evidence().voice().actor().ifPresent(actors::add);
        if (statement instanceof Statement.Outlook outlook) {
            actors.addAll(outlook.about());
        }
        return actors;
    }

    private static void order(SoftAssertions soft, Coded coded) {
        List<Statement> statements = coded.coding().statements();
        for (int i = 0; i < statements.size(); i++) {
            soft.assertThat(statements.get(i).id())
                    .as("ids count up in the order of the text")
                    .isEqualTo(coded.document().id() + "." + (i + 1));
        }
        soft.assertThat(statements.stream().map(s -> s.evidence().span()))
                .as("statements in the order of the text")
                .isSorted();
    }

    private static void decisions(SoftAssertions soft, Coded coded, String text) {
        List<String> explained = new ArrayList<>();
        for (Decision decision : coded.coding().decisions()) {
            soft.assertThat(decision.reason()).as("reason of %s", decision).isNotBlank();
            soft.assertThat(decision.rule()).as("rule of %s", decision).isNotBlank();
            soft.assertThat(decision.span().end()).as("place of %s", decision).isLessThanOrEqualTo(text.length());
            decision.statement().ifPresent(explained::add);
        }
        soft.assertThat(explained)
                .as("each statement is explained once")
                .containsExactlyInAnyOrderElementsOf(
                        coded.coding().statements().stream().map(Statement::id).toList());
        assertThat(coded.coding().decisions())
                .as("decisions in the order of the text")
                .isSortedAccordingTo((a, b) -> Integer.compare(a.sentence(), b.sentence()));
    }
}
