package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.ActorKind;

/**
 * Abbreviations that a text introduces: "the Arakan Army (AA)", "the Rally for Congolese Democracy, or RCD,". The words before count
 * as the name where their initials make up the abbreviation (Schwartz and Hearst 2003, with whole words), or where they are a name that
 * is known anyway ("Kurdistan Workers' Party (PKK)").
 */
final class Abbreviations {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’]*";
    private static final String LINK = "(?:of|for|the|and|in|on|to|de|du|des|del|la|al|el|&)";
    private static final Pattern DEFINED = Pattern.compile("(" + WORD + "(?:(?:[ -]" + LINK + "){0,3}[ -]" + WORD
            + "){0,9})" + "(?: \\(|, (?:or|also known as) (?:the )?)(\\p{Lu}[\\p{L}\\d-]{1,7})(?=[),])");
    private static final Pattern LOOKS = Pattern.compile("(?:\\p{Lu}[\\p{Ll}\\d-]?){2,8}");
    private static final Set<String> FIGHTERS = Set.of(
            "Army", "Armies", "Brigade", "Brigades", "Militia", "Militias", "Mujahideen", "Guerrillas", "Resistance");

    private final Cast cast;

    Abbreviations(Cast cast) {
        this.cast = cast;
    }

    /** Learns what the words of a sentence introduce. */
    void learn(String words) {
        Matcher m = DEFINED.matcher(words);
        while (m.find()) {
            String shortened = m.group(2);
            if (LOOKS.matcher(shortened).matches()) {
                learn(words.substring(0, m.end(1)), m.group(1), shortened);
            }
        }
    }

    private void learn(String before, String run, String shortened) {
        Optional<Entry> known = endingWith(before);
        Optional<String> name = spelt(run, shortened);
        if (known.isEmpty() && name.isEmpty()) {
            return;
        }
        Optional<Entry> meant = cast.gazetteer().index().has(shortened)
                ? Optional.empty()
                : known.or(() -> name.map(n -> cast.guess(n, kind(n), Optional.empty())));
        if (meant.isPresent() && !cast.local().has(shortened)) {
            cast.local().add(Alias.of(shortened, meant.get(), Alias.Form.NAME));
            if (known.isEmpty()) {
                cast.local().add(Alias.of(name.orElseThrow(), meant.get(), Alias.Form.NAME));
            }
        }
    }

    private static ActorKind kind(String name) {
        return List.of(name.split("[ -]")).stream().anyMatch(FIGHTERS::contains)
                ? ActorKind.ARMED_GROUP
                : ActorKind.ORGANISATION;
    }

    /** The known name that the words end with. */
    private Optional<Entry> endingWith(String words) {
        List<AliasIndex.Hit> hits = new ArrayList<>(cast.gazetteer().index().find(words));
        hits.addAll(cast.local().find(words));
        return hits.stream()
                .filter(h -> h.span().end() == words.length()
                        && h.alias().form() == Alias.Form.NAME
                        && h.alias().entry().kind() != ActorKind.STATE
                        && h.alias().pieces().size() > 1)
                .map(h -> h.alias().entry())
                .findFirst();
    }

    /** The words at the end of a run whose initials are the capitals of the abbreviation; links may count or not. */
    private static Optional<String> spelt(String run, String shortened) {
        String wanted = shortened.replaceAll("[^\\p{Lu}]", "");
        for (int from = run.length() - 1; from >= 0; from--) {
            boolean start =
                    Character.isUpperCase(run.charAt(from)) && (from == 0 || !Character.isLetter(run.charAt(from - 1)));
            if (start && wanted.length() > 1) {
                String name = run.substring(from);
                String all = initials(name, true);
                if (name.indexOf(' ') > 0 && (initials(name, false).equals(wanted) || all.equals(wanted))) {
                    return Optional.of(name);
                }
                if (all.length() > wanted.length() + 2) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static String initials(String name, boolean links) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && (links || Character.isUpperCase(word.charAt(0)))) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }
}
