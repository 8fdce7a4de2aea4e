package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Lemmas;

/**
 * Verb dictionaries of TABARI and PETRARCH. In TABARI a verb has its code and the patterns below it; in PETRARCH all verbs of a block,
 * which begins with {@code --- NAME [CODE] ---}, share code and patterns.
 */
final class CodedVerbs {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern BLOCK = Pattern.compile("\\s*(?:---|###)\\s*\\S.*(?:---|###)\\s*");
    private static final String NOTHING = "---";
    private static final String DISCARD = "###";
    private static final String TARGETS = "obj,with,to,against,on,for,at,in,from,of,into";

    private final DictionaryFile file;
    private final Collected into;
    private final EventCodes codes;
    private final boolean stems;
    private final List<String> verbs = new ArrayList<>();
    private String blockCode = "";
    private boolean open;

    CodedVerbs(DictionaryFile file, Collected into, EventCodes codes, boolean stems) {
        this.file = file;
        this.into = into;
        this.codes = codes;
        this.stems = stems;
    }

    /** Whether some line begins a block, as only PETRARCH has them. */
    static boolean blocks(List<String> lines) {
        return lines.stream()
                .anyMatch(l -> l.startsWith("---") && BLOCK.matcher(l).matches());
    }

    void read() {
        List<String> lines = Uncommented.lines(file.lines());
        Synsets sets = Synsets.of(lines, file, into);
        boolean set = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            set = line.startsWith("&") || (set && (line.startsWith("+") || line.isEmpty()));
            if (line.isEmpty() || set) {
                continue;
            }
            if (BLOCK.matcher(line).matches()) {
                verbs.clear();
                blockCode = code(line).orElse(NOTHING);
                open = true;
            } else if (line.startsWith("- ") || line.startsWith("-*") || line.startsWith("-\t")) {
                pattern(line, i + 1, sets);
            } else if (line.startsWith("~")) {
                into.skip(file.path(), i + 1, "rules that rewrite what was coded (~) have no counterpart.", "");
            } else {
                verb(line, i + 1);
            }
        }
    }

    private void verb(String line, int number) {
        if (!open) {
            verbs.clear();
            blockCode = NOTHING;
        }
        int end = line.indexOf('[');
        String word = (end < 0 ? line : line.substring(0, end))
                .replaceAll("\\{[^}]*\\}?", " ")
                .strip();
        List<String> lemmas = lemmas(word);
        if (lemmas.isEmpty()) {
            into.skip(
                    file.path(),
                    number,
                    "'" + word + "' is no verb, or one that does not begin with its main word.",
                    "");
            return;
        }
        verbs.addAll(lemmas);
        String code = code(line).orElse(blockCode);
        if (!code.equals(NOTHING)) {
            frame(number, lemmas, code, new PatternFrame());
        }
    }

    /** {@code +BREAK_DOWN} and {@code BREAK_DOWN} begin with the verb; a stem of TABARI may lack its last letter. */
    private List<String> lemmas(String word) {
        boolean whole = word.endsWith("_");
        List<String> parts =
                List.of(word.toLowerCase(Locale.ROOT).replaceAll("_+$", "").split("[_\\s]+"));
        boolean inside = parts.stream().skip(1).anyMatch(p -> p.startsWith("+"));
        String first = parts.get(0).startsWith("+") ? parts.get(0).substring(1) : parts.get(0);
        if (inside
                || !first.matches("[\\p{L}'-]+")
                || !parts.stream().skip(1).allMatch(p -> p.matches("[\\p{L}'-]+"))) {
            return List.of();
        }
        Set<String> firsts = new TreeSet<>();
        if (stems && !whole && parts.size() == 1) {
            firsts.add(first);
            firsts.add(first + "e");
            if (first.endsWith("i")) {
                firsts.add(first.substring(0, first.length() - 1) + "y");
            }
        }
        firsts.add(Lemmas.verb(first));
        String rest = String.join("_", parts.subList(1, parts.size()));
        return firsts.stream().map(f -> rest.isEmpty() ? f : f + "_" + rest).toList();
    }

    private static Optional<String> code(String line) {
        Matcher m = CODE.matcher(line);
        return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }

    private void pattern(String line, int number, Synsets sets) {
        int end = line.lastIndexOf('[');
        Optional<String> code = end < 0 ? Optional.empty() : code(line.substring(end));
        if (code.isEmpty()) {
            into.skip(file.path(), number, "the pattern has no code.", "Maybe write [CODE] at its end.");
        } else if (verbs.isEmpty()) {
            into.skip(file.path(), number, "a pattern without a verb above it that can be used.", "");
        } else {
            try {
                PatternFrame frame =
                        PatternFrame.of(PatternWords.of(line.substring(1, end).strip(), sets));
                List<String> lemmas = new ArrayList<>();
                for (String verb : verbs) {
                    boolean several = verb.indexOf('_') >= 0 && !frame.particle.isEmpty();
                    if (!several) {
                        lemmas.add(frame.particle.isEmpty() ? verb : verb + "_" + frame.particle);
                    }
                }
                frame(number, lemmas, code.get(), frame);
            } catch (UnusableException e) {
                into.skip(file.path(), number, e.getMessage() + ".", "");
            }
        }
    }

    /** Codes are of the source, or of the source and the target: {@code 042}, {@code 042:043}; alike on both sides, they are mutual. */
    private void frame(int number, List<String> lemmas, String code, PatternFrame frame) {
        int colon = code.indexOf(':');
        String first = (colon < 0 ? code : code.substring(0, colon)).strip();
        String second = colon < 0 ? "" : code.substring(colon + 1).strip();
        if (first.isEmpty()) {
            into.skip(
                    file.path(),
                    number,
                    "code '" + code + "' is only that of the target: nobody is named who acts.",
                    "");
            return;
        }
        if (first.equals(DISCARD)) {
            into.skip(file.path(), number, "code '###' discards the whole sentence, which Entente does not.", "");
            return;
        }
        boolean stop = first.equals(NOTHING);
        Optional<EventCodes.Type> type = stop ? Optional.of(new EventCodes.Type("none", "", "")) : codes.type(first);
        if (type.isEmpty()) {
            into.skip(file.path(), number, "code '" + first + "' is no code of CAMEO.", "");
            return;
        }
        if (!stop && type.get().type().equals("none")) {
            into.skip(file.path(), number, "PLOVER has no type for code '" + first + "' (statements and appeals).", "");
            return;
        }
        Set<String> flags = new TreeSet<>();
        if (frame.mutual || (first.equals(second) && !stop)) {
            flags.add("recip");
        }
        if (frame.passive) {
            flags.add("passive");
        }
        into.frames.add(new TsvRows.Row(
                file.path(),
                number,
                List.of(
                        file.name() + ":" + number,
                        "v",
                        String.join("|", lemmas),
                        String.join(" ", frame.needs),
                        type.get().type(),
                        type.get().mode(),
                        type.get().contexts(),
                        frame.source,
                        target(frame),
                        String.join(",", flags),
                        "",
                        "")));
    }

    private static String target(PatternFrame frame) {
        return frame.target.isEmpty() || frame.target.equals("obj") ? TARGETS : frame.target;
    }
}
