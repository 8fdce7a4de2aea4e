package org.entente.model;

import java.util.List;
import java.util.Optional;

/** What a document says about one or two actors, at exact offsets (GUIDELINE.md). A claim is a statement, never a fact. */
public sealed interface Statement {
    /** Where it stands, when it was, who says so. */
    Evidence evidence();

    /** Who acts, holds, leads, or has the interest; empty only for an outlook that names nobody. */
    Optional<Mention> source();

    /** Whom it is done to or held with; empty where none is named. */
    Optional<Mention> target();

    /** {@code event}, {@code tie}, {@code role}, {@code interest} or {@code outlook}. */
    String kind();

    /** The code of its type, as written in exports. */
    String type();

    /** +1 cooperation, -1 conflict, 0 neither. */
    default int sign() {
        return 0;
    }

    /** In [-10, 10], before certainty and source grade; 0 where the kind has no score. */
    default double score() {
        return 0;
    }

    /** Whether both sides act alike, so that their order means nothing. */
    default boolean reciprocal() {
        return false;
    }

    /** Unique in the case. */
    default String id() {
        return evidence().id();
    }

    /**
     * An act by one actor toward another.
     *
     * @param mode PLOVER mode, {@code ""} for none
     * @param contexts PLOVER contexts, sorted
     */
    record Event(
            Evidence evidence,
            Mention by,
            Mention toward,
            EventType eventType,
            String mode,
            List<String> contexts,
            boolean reciprocal)
            implements Statement {
        public Event {
            contexts = List.copyOf(contexts);
        }

        @Override
        public Optional<Mention> source() {
            return Optional.of(by);
        }

        @Override
        public Optional<Mention> target() {
            return Optional.of(toward);
        }

        @Override
        public String kind() {
            return "event";
        }

        @Override
        public String type() {
            return eventType.name();
        }

        @Override
        public int sign() {
            return eventType.quad().sign();
        }

        @Override
        public double score() {
            return eventType.score();
        }
    }

    /** A standing relation. */
    record Tie(Evidence evidence, Mention holder, Mention other, TieType tieType, boolean reciprocal)
            implements Statement {
        @Override
        public Optional<Mention> source() {
            return Optional.of(holder);
        }

        @Override
        public Optional<Mention> target() {
            return Optional.of(other);
        }

        @Override
        public String kind() {
            return "tie";
        }

        @Override
        public String type() {
            return tieType.name();
        }

        @Override
        public int sign() {
            return tieType.sign();
        }

        @Override
        public double score() {
            return tieType.score();
        }
    }

    /** One actor belongs to, leads or stands for another. */
    record Role(Evidence evidence, Mention holder, Mention of, RoleType roleType) implements Statement {
        @Override
        public Optional<Mention> source() {
            return Optional.of(holder);
        }

        @Override
        public Optional<Mention> target() {
            return Optional.of(of);
        }

        @Override
        public String kind() {
            return "role";
        }

        @Override
        public String type() {
            return roleType.name();
        }
    }

    /**
     * One actor's threat, opportunity, need or aim.
     *
     * @param target whom it concerns, where the text names one
     */
    record Interest(Evidence evidence, Mention holder, Optional<Mention> target, InterestType interestType, Theme theme)
            implements Statement {
        @Override
        public Optional<Mention> source() {
            return Optional.of(holder);
        }

        @Override
        public String kind() {
            return "interest";
        }

        @Override
        public String type() {
            return interestType.name();
        }
    }

    /**
     * A judgement about the future.
     *
     * @param source first actor it is about, where named
     * @param target second actor it is about, where named
     * @param about all actors it is about, in the order of the text
     * @param outlookType what is expected
     * @param likelihood band of the words of estimative probability; empty where there are none
     * @param horizon the words for how far ahead ("short term", "within two years"); {@code ""} where none
     */
    record Outlook(
            Evidence evidence,
            Optional<Mention> source,
            Optional<Mention> target,
            List<ActorName> about,
            OutlookType outlookType,
            Optional<Likelihood> likelihood,
            String horizon)
            implements Statement {
        public Outlook {
            about = List.copyOf(about);
        }

        @Override
        public String kind() {
            return "outlook";
        }

        @Override
        public String type() {
            return outlookType.name();
        }
    }
}
