package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.code.actor.Nominal;
import org.entente.code.parse.Lemmas;

/**
 * Agents of PETRARCH: common nouns that act for the actor named with them ({@code OFFICIAL_ [~GOV]}). Plurals in braces are not needed;
 * sets in exclamation marks are put in.
 */
final class CodedAgents {
    private static final Pattern CODE = Pattern.compile("\\[\\s*(~?)([A-Z]+)(~?)\\s*[\\]}]");
    private static final Pattern SET = Pattern.compile("(![^!]+!)\\s*=\\s*(.+)");
    private static final Pattern MARK = Pattern.compile("![^!]+!");
    private static final int MOST_WORDS = 2;

    private final DictionaryFile file;
    private final Collected into;
    private final KnownActors known;
    private final ActorCodes codes;
    private final Map<String, List<String>> sets = new HashMap<>();

    CodedAgents(DictionaryFile file, Collected into, KnownActors known, ActorCodes codes) {
        this.file = file;
        this.into = into;
        this.known = known;
        this.codes = codes;
    }

    /** Whether the line belongs to a dictionary of agents. */
    static boolean are(String line) {
        return line.startsWith("!") || (line.indexOf('~') > line.indexOf('[') && line.indexOf('[') >= 0);
    }

    void read(String line, int number) {
        Matcher set = SET.matcher(line);
        if (set.matches()) {
            sets.put(set.group(1), List.of(set.group(2).split("\\s*,\\s*")));
            return;
        }
        Matcher code = CODE.matcher(line);
        if (!code.find() || code.group(1).equals(code.group(3))) {
            into.skip(file.path(), number, "not an agent with one code.", "Maybe write NOUN [~CODE].");
            return;
        }
        Optional<ActorCodes.Role> role = codes.role(code.group(2));
        if (role.isEmpty()) {
            into.skip(file.path(), number, "code '" + code.group(2) + "' is no role that Entente knows.", "");
            return;
        }
        String noun = line.substring(0, line.indexOf('[')).replaceAll("\\{[^}]*\\}", " ");
        for (String one : expanded(noun, number)) {
            add(one, number, role.get());
        }
    }

    private List<String> expanded(String noun, int number) {
        Matcher mark = MARK.matcher(noun);
        if (!mark.find()) {
            return List.of(noun);
        }
        List<String> members = sets.get(mark.group());
        if (members == null) {
            into.skip(file.path(), number, "the set " + mark.group() + " is not defined above.", "");
            return List.of();
        }
        List<String> all = new ArrayList<>();
        members.forEach(m -> all.addAll(expanded(noun.replace(mark.group(), m), number)));
        return all;
    }

    private void add(String noun, int number, ActorCodes.Role role) {
        List<String> words =
                List.of(noun.replace('_', ' ').strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.size() > MOST_WORDS || words.get(0).isEmpty()) {
            into.skip(
                    file.path(),
                    number,
                    "'" + String.join(" ", words) + "' is of more than two words.",
                    "Nouns for actors have at most two.");
            return;
        }
        String last = Lemmas.noun(words.get(words.size() - 1));
        String lemma = words.size() == 1 ? last : words.get(0) + " " + last;
        if (!known.noun(lemma)) {
            boolean acts = role.place().equals("state") || role.place().equals("part");
            into.nouns.putIfAbsent(
                    lemma,
                    new Nominal(
                            file.name() + ":" + number,
                            role.kind(),
                            acts ? Nominal.Standing.MEMBER : Nominal.Standing.OWN));
        }
    }
}
