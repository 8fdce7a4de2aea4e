package org.entente.show.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Certainty;
import org.entente.model.EntenteException;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.OutlookType;
import org.entente.model.RoleType;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** The wording of statements, read from {@code phrases.txt}: one line per type, one column per certainty. */
final class Phrases {
    private static final String FILE = "phrases.txt";
    private static final List<Certainty> COLUMNS =
            List.of(Certainty.ASSERTED, Certainty.HEDGED, Certainty.DENIED, Certainty.HYPOTHETICAL);
    private static final List<String> FRAMES = List.of("that", "of", "expects");

    private final Map<String, Line> lines = new HashMap<>();

    private Phrases() {}

    /** The wording that ships with Entente. */
    static Phrases load() {
        try (InputStream in = Phrases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new EntenteException(FILE + " is missing from the program. Maybe build it again.");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new EntenteException(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    static Phrases read(BufferedReader in) throws IOException {
        Phrases phrases = new Phrases();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                phrases.add(line, number);
            }
        }
        for (String key : required()) {
            if (!phrases.lines.containsKey(key)) {
                throw new EntenteException(
                        FILE + ": no line for " + key + ". Maybe copy the line of a similar type and change it.");
            }
        }
        return phrases;
    }

    private void add(String line, int number) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        String place = FILE + ", line " + number + ": ";
        if (cells.size() != 2 + COLUMNS.size()) {
            throw new EntenteException(place + cells.size() + " cells in place of " + (2 + COLUMNS.size())
                    + ". Maybe a bar is missing: key | frame | asserted | hedged | denied | hypothetical.");
        }
        if (!FRAMES.contains(cells.get(1))) {
            throw new EntenteException(
                    place + "no frame is called '" + cells.get(1) + "'. Maybe write one of " + FRAMES + ".");
        }
        Map<Certainty, String> wording = new HashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            String cell = cells.get(i + 2);
            wording.put(COLUMNS.get(i), cell.equals("=") ? cells.get(2) : cell);
        }
        if (lines.put(cells.get(0), new Line(cells.get(1), wording)) != null) {
            throw new EntenteException(place + cells.get(0) + " occurs twice. Maybe delete one of the two lines.");
        }
    }

    private static List<String> required() {
        List<String> keys = new ArrayList<>();
        for (EventType type : EventType.values()) {
            keys.add("event." + type);
            keys.add("event." + type + ".each");
        }
        for (TieType type : TieType.values()) {
            keys.add("tie." + type);
            keys.add("tie." + type + ".each");
        }
        for (RoleType type : RoleType.values()) {
            keys.add("role." + type);
        }
        for (InterestType type : InterestType.values()) {
            keys.add("interest." + type);
            keys.add("interest." + type + ".toward");
        }
        for (OutlookType type : OutlookType.values()) {
            keys.add("outlook." + type);
        }
        for (Voice.Kind kind : Voice.Kind.values()) {
            for (String frame : FRAMES) {
                keys.add("voice." + kind + "." + frame);
            }
        }
        return keys;
    }

    /** What is said, with {@code {S}}, {@code {T}} or {@code {A}} where names go, inside how that voice says it. */
    String wording(String key, Voice.Kind voice, Certainty certainty) {
        Line content = line(key);
        return line("voice." + voice + "." + content.frame()).of(certainty).replace("{}", content.of(certainty));
    }

    private Line line(String key) {
        Line line = lines.get(key);
        if (line == null) {
            throw new IllegalStateException(FILE + ": no line for " + key);
        }
        return line;
    }

    private record Line(String frame, Map<Certainty, String> wording) {
        String of(Certainty certainty) {
            return wording.getOrDefault(certainty, "");
        }
    }
}
