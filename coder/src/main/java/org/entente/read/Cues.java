package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.model.EntenteException;

/** The cues of {@code boilerplate.txt} and {@code structure.txt}, and the questions they answer. */
final class Cues {
    /** Longer passages are never matched as a whole: boilerplate comes in short pieces. */
    static final int LONGEST_LINE = 600;

    private static final Pattern FIELDS = Pattern.compile("\\s+::\\s+");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9.-]*");
    private static final List<String> FILES = List.of("boilerplate.txt", "structure.txt");
    private static final Cues SHIPPED = load();

    private final Map<Cue.Scope, List<Cue>> byScope = new EnumMap<>(Cue.Scope.class);
    private final Set<String> ids = new HashSet<>();

    /** The cues that ship with the program. */
    static Cues shipped() {
        return SHIPPED;
    }

    private static Cues load() {
        Cues cues = new Cues();
        for (String name : FILES) {
            try (InputStream in = Cues.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new EntenteException(name + " is missing from the program. Maybe build it again.");
                }
                cues.add(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new EntenteException(name + " cannot be read. Maybe build the program again.", e);
            }
        }
        return cues;
    }

    /** Adds the cues of a file, given by name and content. */
    void add(String file, String content) {
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Cue cue = parse(file + ", line " + number + ": ", line.strip());
                byScope.computeIfAbsent(cue.scope(), s -> new ArrayList<>()).add(cue);
            }
        }
    }

    private Cue parse(String place, String line) {
        String[] fields = FIELDS.split(line, 5);
        if (fields.length < 5) {
            throw new EntenteException(place + "has " + fields.length
                    + " fields, not 5. Maybe write: id :: scope :: words :: pattern :: example");
        }
        if (!ID.matcher(fields[0]).matches() || !ids.add(fields[0])) {
            throw new EntenteException(
                    place + "the id '" + fields[0] + "' is not of small letters, or used twice. Maybe choose another.");
        }
        List<String> needs = fields[2].equals("-") ? List.of() : List.of(fields[2].split(", "));
        Cue cue = new Cue(fields[0], scope(place, fields[1]), needs, pattern(place, fields[3]));
        if (!cue.matches(fields[4], fields[4].toLowerCase(Locale.ROOT))) {
            throw new EntenteException(
                    place + "the example '" + fields[4] + "' does not match. Maybe mend the pattern, or the words.");
        }
        return cue;
    }

    private static Cue.Scope scope(String place, String name) {
        for (Cue.Scope scope : Cue.Scope.values()) {
            if (scope.name().equals(name)) {
                return scope;
            }
        }
        throw new EntenteException(
                place + "there is no scope '" + name + "'. Maybe one of " + List.of(Cue.Scope.values()) + ".");
    }

    private static Pattern pattern(String place, String regex) {
        try {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw new EntenteException(
                    place + "not a regular expression: " + e.getDescription() + ". Maybe escape a bracket.", e);
        }
    }

    /** Whether any cue of the scope fits the words (never where they are long). */
    boolean any(Cue.Scope scope, String words) {
        if (words.length() > LONGEST_LINE) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        return of(scope).stream().anyMatch(cue -> cue.matches(words, lower));
    }

    /** Where the earliest match of the scope begins in the words: where a sentence, a line or a bracket does. */
    OptionalInt begin(Cue.Scope scope, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return of(scope).stream()
                .map(cue -> cue.find(words, lower, at -> mayStart(words, at)))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .min();
    }

    private static boolean mayStart(String words, int at) {
        if ("([".indexOf(words.charAt(at)) >= 0) {
            return true;
        }
        for (int i = at - 1; i >= 0; i--) {
            char c = words.charAt(i);
            if (c == '\n' || ".!?)]\u201D\"*\u2019|".indexOf(c) >= 0) {
                return true;
            }
            if (!Blank.is(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a match of the scope begins where the words do. */
    boolean starts(Cue.Scope scope, String words) {
        return words.length() <= LONGEST_LINE && begin(scope, words).equals(OptionalInt.of(0));
    }

    private List<Cue> of(Cue.Scope scope) {
        return byScope.getOrDefault(scope, List.of());
    }
}
