package org.entente.code.dictionary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.code.actor.ActorDictionary;
import org.entente.code.actor.Flaw;
import org.entente.code.actor.Gazetteer;
import org.entente.code.frame.FrameBook;
import org.entente.model.EntenteException;
import org.entente.model.Skipped;

/**
 * The dictionaries of a user, over those that ship.
 *
 * @param gazetteer the actors
 * @param book the frames
 * @param skipped each line that could not be used, with its reason
 */
public record OwnDictionaries(Gazetteer gazetteer, FrameBook book, List<Skipped> skipped) {
    private static final Pattern CODED = Pattern.compile(".*\\[[^\\]\\t]*[\\]}]\\s*");
    private static final int LOOKED_AT = 500;

    public OwnDictionaries {
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads dictionaries; later files win over earlier ones.
     *
     * @throws EntenteException where a file cannot be read at all, or is of no known format
     */
    public static OwnDictionaries read(List<Path> actors, List<Path> verbs, DictionaryFormat format) {
        Collected all = new Collected();
        ActorDictionary shipped = ActorDictionary.shipped();
        KnownActors known = new KnownActors(shipped);
        for (Path path : actors) {
            DictionaryFile file = DictionaryFile.read(path);
            if (format(file, format) == DictionaryFormat.ENTENTE) {
                OwnTables.actors(file, all);
            } else {
                new CodedActors(file, all, known, ActorCodes.load()).read();
            }
        }
        for (Path path : verbs) {
            DictionaryFile file = DictionaryFile.read(path);
            DictionaryFormat written = format(file, format);
            if (written == DictionaryFormat.ENTENTE) {
                OwnTables.verbs(file, all);
            } else {
                boolean stems = written == DictionaryFormat.TABARI
                        || (written == DictionaryFormat.AUTO && !CodedVerbs.blocks(file.lines()));
                new CodedVerbs(file, all, EventCodes.load(), stems).read();
            }
        }
        return of(all, shipped);
    }

    private static OwnDictionaries of(Collected all, ActorDictionary shipped) {
        List<Flaw> flaws = new ArrayList<>();
        ActorDictionary dictionary = shipped.with(all.actors, all.marks, flaws);
        flaws.forEach(f -> all.skip(f.file(), f.line(), f.reason(), f.remedy()));
        FrameBook book = FrameBook.load().with(all.frames, (row, e) -> all.skip(row.file(), row.line(), e));
        return new OwnDictionaries(Gazetteer.of(dictionary, all.nouns), book, inOrder(all.skipped));
    }

    /** By file as met first, then by line. */
    private static List<Skipped> inOrder(List<Skipped> skipped) {
        List<String> files = skipped.stream().map(Skipped::what).distinct().toList();
        return skipped.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Skipped s) -> files.indexOf(s.what()))
                        .thenComparingInt(s -> Integer.parseInt(s.where().substring("line ".length()))))
                .toList();
    }

    /** A table has tabs and no codes in brackets. */
    private static DictionaryFormat format(DictionaryFile file, DictionaryFormat given) {
        if (given != DictionaryFormat.AUTO) {
            return given;
        }
        int coded = 0;
        int table = 0;
        int seen = 0;
        for (String line : Uncommented.lines(file.lines())) {
            if (!line.isBlank() && seen++ < LOOKED_AT) {
                coded += CODED.matcher(line).matches() ? 1 : 0;
                table += line.strip().indexOf('\t') > 0 && line.indexOf('[') < 0 ? 1 : 0;
            }
        }
        if (coded == 0 && table == 0) {
            throw new EntenteException(
                    file.path() + ": neither a table with tabs nor a dictionary of TABARI or PETRARCH"
                            + " with codes in brackets. Maybe say with --dictionary-format which of "
                            + formats() + " it is.");
        }
        return table > coded ? DictionaryFormat.ENTENTE : DictionaryFormat.AUTO;
    }

    private static String formats() {
        List<String> formats = new ArrayList<>();
        for (DictionaryFormat format : DictionaryFormat.values()) {
            formats.add(format.name().toLowerCase(Locale.ROOT));
        }
        return String.join(", ", formats.subList(1, formats.size()));
    }
}
