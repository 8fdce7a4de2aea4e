package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.model.EntenteException;
import org.entente.model.SignedNetwork;
import org.entente.model.Statement;
import org.entente.relate.Relations;

/**
 * How a case is cut in time.
 *
 * @param from first year; the year of the first dated statement where empty
 * @param to last year; the year of the last dated statement where empty
 * @param every years from step to step, at least 1
 * @param width only statements dated within so many years up to the step count, and those in full; where empty, all up to the step
 *     count, older ones less
 */
public record Windows(OptionalInt from, OptionalInt to, int every, OptionalInt width) {
    /** "Before 1914" is read near 1914, as relations read it. */
    private static final int OPEN_YEARS = 10;
    /** More steps than this are an oversight. */
    private static final int MOST = 1000;
    /** More pictures than this are no help in a report. */
    private static final int SHOWN = 24;

    /** The networks of a case, labelled by year or years. */
    List<Map.Entry<String, SignedNetwork>> of(CaseFile file, Relations relations) {
        TreeSet<Integer> years = years(file);
        if (years.isEmpty() && (from.isEmpty() || to.isEmpty())) {
            throw new EntenteException(file.name()
                    + ": no statement about two actors has a date. Maybe give the document's date with --date.");
        }
        int first = from.orElseGet(years::first);
        int last = to.orElseGet(years::last);
        if (last < first || (last - first) / every >= MOST) {
            throw new MisnamedException("from " + first + " to " + last + " by " + every + " are "
                    + (last < first ? "no" : "more than " + MOST) + " steps. Maybe give --from, --to and --every.");
        }
        List<Map.Entry<String, SignedNetwork>> networks = new ArrayList<>();
        for (int start = first; start <= last; start += every) {
            int end = Math.min(last, start + every - 1);
            int begin = width.isPresent() ? end - width.getAsInt() + 1 : start;
            String label = begin == end ? Integer.toString(end) : begin + " to " + end;
            networks.add(Map.entry(
                    label,
                    width.isPresent()
                            ? Relations.of(within(file, begin, end)).network(EdtfDate.UNKNOWN)
                            : relations.network(EdtfDate.year(end))));
        }
        return networks;
    }

    /**
     * The networks of a case for its report: as of the end of each year that a statement about two actors is dated with; where
     * those are more than {@value #SHOWN}, evenly chosen among them, the last one always. None where there are not two.
     */
    static List<Map.Entry<String, SignedNetwork>> shown(CaseFile file, Relations relations) {
        List<Integer> years = List.copyOf(years(file));
        int every = (years.size() + SHOWN - 1) / SHOWN;
        List<Map.Entry<String, SignedNetwork>> networks = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            if ((years.size() - 1 - i) % every == 0) {
                SignedNetwork network = relations.network(EdtfDate.year(years.get(i)));
                if (!network.ties().isEmpty()) {
                    networks.add(Map.entry(Integer.toString(years.get(i)), network));
                }
            }
        }
        return networks.size() < 2 ? List.of() : networks;
    }

    /** The first and last years of dated statements about two actors. */
    private static TreeSet<Integer> years(CaseFile file) {
        TreeSet<Integer> years = new TreeSet<>();
        signed(file).forEach(statement -> {
            EdtfDate date = statement.evidence().date();
            date.earliest().ifPresent(day -> years.add(day.getYear()));
            date.latest().ifPresent(day -> years.add(day.getYear()));
        });
        return years;
    }

    private static Stream<Statement> signed(CaseFile file) {
        return file.statements().stream().filter(Windows::signed);
    }

    private static boolean signed(Statement statement) {
        return statement.sign() != 0 && statement.target().isPresent();
    }

    /** The case with no statements about two actors but those that may hold within some years. */
    private static CaseFile within(CaseFile file, int begin, int end) {
        return file.with(file.statements().stream()
                .filter(statement ->
                        !signed(statement) || overlaps(statement.evidence().date(), begin, end))
                .toList());
    }

    private static boolean overlaps(EdtfDate date, int begin, int end) {
        Optional<Integer> first = date.earliest().map(day -> day.getYear());
        Optional<Integer> last = date.latest().map(day -> day.getYear());
        int from = first.orElse(last.orElse(begin) - OPEN_YEARS + 1);
        return date.isKnown() && from <= end && last.orElse(end) >= begin;
    }
}
