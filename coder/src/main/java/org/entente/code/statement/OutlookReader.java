package org.entente.code.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.code.actor.Reference;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Modality;
import org.entente.model.ActorName;
import org.entente.model.Likelihood;
import org.entente.model.Mention;
import org.entente.model.OutlookType;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Outlooks: what a text expects, how likely it calls it (ICD 203) and how far ahead it looks. */
public final class OutlookReader {
    private static final Pattern HORIZON = Pattern.compile(
            "(?i)\\b(?:in|over|for|within) the (?:short|medium|long|near|foreseeable)[ -](?:term|run|future)\\b|\\bwithin [\\w-]+ (?:days|weeks|months|years)\\b|\\bfor long\\b|\\bby (?:19|20)\\d{2}\\b|\\bin the coming (?:weeks|months|years)\\b|\\bnext (?:year|decade)\\b|\\bever\\b");
    private static final Set<String> AHEAD = Set.of("will", "'ll", "would", "shall", "may", "might", "could");

    private final List<Estimate> estimates = new ArrayList<>();
    private final Map<String, OutlookType> prospects = new HashMap<>();
    private final EvidenceMaker maker;

    /** Reads the cue files that ship with Entente. */
    public OutlookReader(Modality modality, Attribution attribution) {
        this.maker = new EvidenceMaker(modality, attribution);
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/outlooks.tsv", 3).rows()) {
            Likelihood likelihood = row.code(1, Likelihood.class);
            row.list(2, "\\|")
                    .forEach(w -> estimates.add(
                            new Estimate(likelihood, w, Pattern.compile("\\b" + Pattern.quote(w) + "\\b"))));
        }
        estimates.sort(
                Comparator.comparingInt((Estimate e) -> -e.words().length()).thenComparing(Estimate::words));
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/prospects.tsv", 3).rows()) {
            row.list(2, "\\|").forEach(w -> prospects.put(w, row.code(1, OutlookType.class)));
        }
    }

    /** At most one outlook a clause that looks ahead: an estimate or a future, and something that is to last, end or come. */
    public List<Draft> read(Scene scene) {
        Sentence sentence = scene.sentence();
        List<Draft> drafts = new ArrayList<>();
        if (sentence.heading()) {
            return drafts;
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean particle = sentence.child(i, "compound:prt").isPresent();
            OutlookType type = particle ? null : prospects.get(sentence.at(i).lemma());
            int clause = type == null ? -1 : sentence.clause(i);
            if (type != null
                    && clause >= 0
                    && ahead(sentence, clause)
                    && drafts.stream().noneMatch(d -> sentence.clause(d.trigger()) == clause)) {
                drafts.add(outlook(scene, i, clause, type));
            }
        }
        String whole = sentence.span().in(scene.text()).toLowerCase(Locale.ROOT);
        if (drafts.isEmpty() && whole.contains("time will tell")) {
            drafts.add(outlook(scene, 0, Math.max(0, sentence.clause(0)), OutlookType.OPEN));
        }
        return drafts;
    }

    /** The future, or a general truth about what does not last. */
    private static boolean ahead(Sentence sentence, int clause) {
        for (int at = clause; at >= 0; at = sentence.at(at).head()) {
            boolean future = sentence.children(at, "aux").stream()
                    .anyMatch(a -> AHEAD.contains(sentence.at(a).lower()));
            boolean expected = Set.of("unlikely", "likely", "expected", "bound", "doubtful", "certain")
                    .contains(sentence.at(at).lower());
            if (future
                    || expected
                    || (sentence.at(at).lemma().equals("last")
                            && sentence.at(at).pos().equals("VB"))) {
                return true;
            }
        }
        return false;
    }

    private Draft outlook(Scene scene, int trigger, int clause, OutlookType type) {
        Sentence sentence = scene.sentence();
        Span span = span(sentence, clause, trigger);
        String words = span.in(scene.text()).toLowerCase(Locale.ROOT);
        TreeSet<ActorName> about = new TreeSet<>();
        List<ActorName> ordered = new ArrayList<>();
        for (Reference reference : scene.references().all()) {
            boolean inside = sentence.span(reference.first(), reference.last()).overlaps(span);
            for (ActorName actor : reference.actors()) {
                if (inside && named(actor) && about.add(actor)) {
                    ordered.add(actor);
                }
            }
        }
        EvidenceMaker.Frame frame = maker.frame(scene, trigger, trigger, false, false);
        List<Mention> sides = ordered.stream()
                .limit(2)
                .map(a -> new Mention(a, Optional.empty()))
                .toList();
        Matcher horizon = HORIZON.matcher(words);
        return new Draft(
                new Statement.Outlook(
                        maker.evidence(
                                scene,
                                frame,
                                span,
                                List.of(),
                                List.of(),
                                "outlook." + type.name().toLowerCase(Locale.ROOT)),
                        sides.stream().findFirst(),
                        sides.stream().skip(1).findFirst(),
                        ordered,
                        type,
                        estimate(words),
                        horizon.find() ? horizon.group() : ""),
                trigger);
    }

    private static boolean named(ActorName actor) {
        return Character.isUpperCase(actor.value().charAt(0));
    }

    /** From the clause that the estimate stands in to the end of what it is about. */
    private static Span span(Sentence sentence, int clause, int trigger) {
        int top = clause;
        while (sentence.at(top).head() >= 0
                && (sentence.at(top).is("ccomp")
                        || sentence.at(top).is("xcomp")
                        || sentence.at(top).is("csubj"))) {
            top = sentence.at(top).head();
        }
        int first = sentence.subtree(top).nextSetBit(0);
        int last = sentence.subtree(top).length() - 1;
        while (last > trigger && sentence.at(last).is("punct")) {
            last--;
        }
        for (int conj : sentence.children(top, "conj")) {
            int begin = sentence.subtree(conj).nextSetBit(0);
            last = begin > trigger ? Math.min(last, begin - 1) : last;
        }
        while (last > trigger
                && (sentence.at(last).is("punct") || sentence.at(last).is("cc"))) {
            last--;
        }
        Token start = sentence.at(first);
        return start.is("punct") && first < last
                ? sentence.span(first + 1, last)
                : sentence.span(Math.min(first, trigger), Math.max(last, trigger));
    }

    private Optional<Likelihood> estimate(String words) {
        return estimates.stream()
                .filter(e -> e.pattern().matcher(words).find())
                .map(Estimate::likelihood)
                .findFirst();
    }

    private record Estimate(Likelihood likelihood, String words, Pattern pattern) {}
}
