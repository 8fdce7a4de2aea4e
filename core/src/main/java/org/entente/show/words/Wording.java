package org.entente.show.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Likelihood;
import org.entente.model.Mention;
import org.entente.model.Relay;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.Voice;

/** One sentence in words for every statement of a case, always with who says so and how surely. */
public final class Wording {
    private static final int NARROW = 1;

    private final Phrases phrases = Phrases.load();
    private final Map<ActorName, String> names;
    private final Map<String, String> authors = new HashMap<>();

    public Wording(CaseFile file) {
        names = Articles.names(file);
        for (Document document : file.documents()) {
            authors.put(document.id(), file.documents().size() <= NARROW ? "the author" : author(document));
        }
    }

    private static String author(Document document) {
        return document.author().isBlank() ? "the author of " + document.name() : document.author();
    }

    /** "According to ISI (as reported by the author), Iran gave aid to the Taliban (2011 to 2012; hedged)." */
    public String sentence(Statement statement) {
        Evidence evidence = statement.evidence();
        String author = authors.getOrDefault(evidence.document(), "the author");
        String pattern = phrases.wording(key(statement), evidence.voice().kind(), evidence.certainty());
        Map<Character, String> parts = new HashMap<>();
        parts.put('W', passed(evidence, author));
        parts.put('V', evidence.voice().actor().map(this::name).orElse(author));
        parts.put('S', side(statement.source()));
        parts.put('T', side(statement.target()));
        parts.put('A', statement instanceof Statement.Outlook outlook ? subject(outlook) : "");
        String filled = fill(pattern, parts) + notes(statement) + ".";
        return capital(filled);
    }

    /** "The ISI, as told by the author": whoever passes the voice on, the nearest first. */
    private String passed(Evidence evidence, String author) {
        StringBuilder passed = new StringBuilder();
        for (Relay relay : evidence.relays()) {
            passed.append(relay.voice().actor().map(this::name).orElse("unnamed sources"))
                    .append(", as told by ");
        }
        return passed.append(author).toString();
    }

    /** "Iran → Taliban: aid"; for lists and margins, beside a link to the passage. */
    public String label(Statement statement) {
        String arrow = statement.reciprocal() ? " \u2194 " : " \u2192 ";
        String sides = statement.source().map(Wording::plain).orElse("")
                + statement
                        .target()
                        .map(m -> (statement.source().isPresent() ? arrow : "") + plain(m))
                        .orElse("");
        Certainty certainty = statement.evidence().certainty();
        return (sides.isEmpty() ? "" : sides + ": ")
                + statement.type().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (certainty == Certainty.ASSERTED ? "" : ", " + certainty.code());
    }

    private static String plain(Mention mention) {
        return mention.actor().equals(ActorName.UNKNOWN)
                ? "not named"
                : mention.actor().value();
    }

    /** The actor's name, with the article it has in the texts: "the Taliban", "Iran". */
    public String name(ActorName actor) {
        return names.getOrDefault(actor, actor.value());
    }

    /** "author", a name, or "unnamed sources": whose voice it is, for tables. */
    public String voice(Voice voice) {
        return switch (voice.kind()) {
            case AUTHOR -> "the author";
            case UNNAMED -> "unnamed sources";
            case ACTOR -> voice.code();
        };
    }

    /** Whose word a statement is: "A. Writer", "Iran, as reported by the author", "unnamed sources, as reported by the author". */
    public String whose(Statement statement) {
        String author = authors.getOrDefault(statement.evidence().document(), "the author");
        Voice voice = statement.evidence().voice();
        return voice.kind() == Voice.Kind.AUTHOR
                ? author
                : voice.actor().map(this::name).orElse("unnamed sources") + ", as reported by "
                        + passed(statement.evidence(), author);
    }

    /** The text as a sentence begins. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Names in a row: "A", "A and B", "A, B and C". */
    public static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static String key(Statement statement) {
        String key = statement.kind() + "." + statement.type();
        if (statement.reciprocal()) {
            return key + ".each";
        }
        return statement instanceof Statement.Interest interest
                        && interest.target().isPresent()
                ? key + ".toward"
                : key;
    }

    private String side(Optional<Mention> mention) {
        return mention.map(Mention::actor)
                .filter(actor -> !actor.equals(ActorName.UNKNOWN))
                .map(this::name)
                .orElse("an actor not named");
    }

    private String subject(Statement.Outlook outlook) {
        List<String> about = outlook.about().stream().map(this::name).toList();
        return switch (about.size()) {
            case 0 -> "what is described";
            case 1 -> "the position of " + about.get(0);
            default -> "the relationship of " + list(about);
        };
    }

    private static String notes(Statement statement) {
        Evidence evidence = statement.evidence();
        List<String> notes = new ArrayList<>();
        if (evidence.date().isKnown()) {
            notes.add(Dates.words(evidence.date()));
        }
        if (!evidence.place().isBlank()) {
            notes.add("place: " + evidence.place());
        }
        if (statement instanceof Statement.Interest interest && interest.theme() != Theme.OTHER) {
            notes.add("theme: " + interest.theme().word());
        }
        if (statement instanceof Statement.Outlook outlook) {
            outlook.likelihood().map(Wording::band).ifPresent(notes::add);
            if (!outlook.horizon().isBlank()) {
                notes.add("horizon: " + outlook.horizon());
            }
        }
        if (evidence.certainty() != Certainty.ASSERTED) {
            notes.add(evidence.certainty().code());
        }
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    /** "likely, 55 to 80 %": the number always beside the word. */
    public static String band(Likelihood likelihood) {
        return likelihood.words() + ", " + likelihood.low() + " to " + likelihood.high() + "\u00a0%";
    }

    /** Puts the parts in place in one pass, so that a name which looks like a place for a part stays a name. */
    private static String fill(String pattern, Map<Character, String> parts) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                filled.append(parts.getOrDefault(pattern.charAt(i + 1), ""));
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
