package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ActorName;
import org.entente.model.Consistency;
import org.entente.model.Correction;
import org.entente.model.EdtfDate;
import org.entente.model.Mention;
import org.entente.model.Ruling;
import org.entente.model.Statement;
import org.entente.model.StatementEdit;
import org.entente.model.StatementKey;
import org.entente.model.StatementType;

/** Rulings and statements, said in a line. */
final class RulingWords {
    private static final int WORDS = 80;

    private RulingWords() {}

    /** What kind of ruling it is, in a word. */
    static String kind(Ruling ruling) {
        if (ruling instanceof Ruling.Foreign foreign) {
            return foreign.kind();
        }
        if (ruling instanceof Ruling.Grade) {
            return "grade";
        }
        if (ruling instanceof Ruling.Judgement) {
            return "judgement";
        }
        return ruling instanceof Correction correction ? kind(correction) : "undo";
    }

    private static String kind(Correction correction) {
        if (correction instanceof Correction.Edited) {
            return "edit";
        }
        if (correction instanceof Correction.Rejected) {
            return "reject";
        }
        if (correction instanceof Correction.Added) {
            return "add";
        }
        if (correction instanceof Correction.Merged) {
            return "merge";
        }
        if (correction instanceof Correction.Split) {
            return "split";
        }
        return correction instanceof Correction.Renamed ? "rename" : "describe";
    }

    /** What was decided. */
    static String words(Ruling ruling) {
        if (ruling instanceof Correction correction) {
            return words(correction);
        }
        if (ruling instanceof Ruling.Undo undo) {
            return "ruling " + undo.number() + " is undone";
        }
        if (ruling instanceof Ruling.Grade grade) {
            return grade.source() + ": "
                    + grade.grade().map(g -> "graded " + g.code()).orElse("grade taken back");
        }
        if (ruling instanceof Ruling.Judgement judgement) {
            return Listed.and(judgement.actors()) + ", " + judgement.indicator() + " against " + judgement.hypothesis()
                    + ": " + judgement.consistency().map(Consistency::code).orElse("judgement taken back");
        }
        return "a later version of Entente knows what this is";
    }

    private static String words(Correction correction) {
        if (correction instanceof Correction.Edited edited) {
            return key(edited.statement()) + ": " + edit(edited.edit());
        }
        if (correction instanceof Correction.Rejected rejected) {
            return key(rejected.statement()) + ": the text does not say so";
        }
        if (correction instanceof Correction.Added added) {
            String more = edit(added.edit());
            return key(added.statement()) + (more.isEmpty() ? "" : ": " + more);
        }
        if (correction instanceof Correction.Merged merged) {
            return merged.actor() + " is " + merged.into();
        }
        if (correction instanceof Correction.Split split) {
            List<String> where = new ArrayList<>(split.documents());
            if (!split.statements().isEmpty()) {
                where.add(split.statements().size() + (split.statements().size() == 1 ? " statement" : " statements"));
            }
            return split.actor() + " is " + split.as() + " in " + String.join(", ", where);
        }
        if (correction instanceof Correction.Renamed renamed) {
            return renamed.actor() + " is called " + renamed.to();
        }
        Correction.Described described = (Correction.Described) correction;
        List<String> said = new ArrayList<>();
        described.kind().ifPresent(kind -> said.add("kind " + kind.word()));
        described
                .partOf()
                .ifPresent(whole -> said.add(whole.equals(ActorName.UNKNOWN) ? "part of nobody" : "part of " + whole));
        return described.actor() + ": " + String.join(", ", said);
    }

    private static String key(StatementKey key) {
        String words = key.at().words().strip().replaceAll("\\s+", " ");
        boolean whole = words.codePointCount(0, words.length()) <= WORDS;
        String shown = whole ? words : words.substring(0, words.offsetByCodePoints(0, WORDS - 1)) + "\u2026";
        return said(key.type(), key.source(), key.target(), " to ") + " (\"" + shown + "\", "
                + key.at().document() + ")";
    }

    private static String said(
            StatementType type, Optional<ActorName> source, Optional<ActorName> target, String between) {
        String sides = Stream.of(source, target)
                .flatMap(Optional::stream)
                .map(ActorName::value)
                .collect(Collectors.joining(between));
        return type.kind() + " " + type.name() + (sides.isEmpty() ? "" : ", " + sides);
    }

    /** "event AID, Iran to Taliban, 1998, hedged, said by Pakistan"; "and" where both act alike. */
    static String statement(Statement statement) {
        StringBuilder words = new StringBuilder(said(
                StatementType.of(statement),
                statement.source().map(Mention::actor),
                statement.target().map(Mention::actor),
                statement.reciprocal() ? " and " : " to "));
        EdtfDate date = statement.evidence().date();
        words.append(date.isKnown() ? ", " + date.text() : ", no date");
        String place = statement.evidence().place();
        words.append(place.isEmpty() ? "" : ", at " + place);
        words.append(", ").append(statement.evidence().certainty().code());
        return words.append(", said by ")
                .append(statement.evidence().voice().code())
                .toString();
    }

    private static String edit(StatementEdit edit) {
        List<String> said = new ArrayList<>();
        edit.type().ifPresent(type -> said.add("type " + type.name()));
        edit.source().ifPresent(actor -> said.add("source " + actor));
        edit.target().ifPresent(actor -> said.add("target " + actor));
        edit.reciprocal().ifPresent(both -> said.add(both ? "of both alike" : "not of both alike"));
        edit.date().ifPresent(date -> said.add(date.isKnown() ? "date " + date.text() : "no date"));
        edit.place().ifPresent(place -> said.add(place.isEmpty() ? "no place" : "place " + place));
        edit.voice().ifPresent(voice -> said.add("said by " + voice.code()));
        edit.certainty().ifPresent(certainty -> said.add(certainty.code()));
        edit.theme().ifPresent(theme -> said.add("theme " + theme.word()));
        edit.likelihood().ifPresent(likelihood -> said.add(likelihood.words()));
        edit.horizon().ifPresent(horizon -> said.add(horizon.isEmpty() ? "no horizon" : "horizon " + horizon));
        return String.join(", ", said);
    }
}
