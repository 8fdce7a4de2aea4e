package org.entente.code.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.code.actor.Reference;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Modality;
import org.entente.model.ActorName;
import org.entente.model.Mention;
import org.entente.model.OutlookType;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Outlooks: what a text expects, how likely it calls it (ICD 203), how far ahead it looks, who expects it, and on what condition. */
public final class OutlookReader {
    private static final Set<String> BONDS = Set.of(
            "alliance",
            "pact",
            "friendship",
            "relationship",
            "partnership",
            "coalition",
            "axis",
            "entente",
            "marriage",
            "tie",
            "relation",
            "cooperation",
            "rapprochement",
            "agreement",
            "truce",
            "treaty",
            "union",
            "bloc",
            "triad",
            "bond",
            "alignment",
            "accord",
            "ceasefire",
            "federation",
            "league");
    private static final Set<String> STRIFE = Set.of(
            "war",
            "conflict",
            "dispute",
            "feud",
            "tension",
            "rivalry",
            "hostility",
            "fighting",
            "crisis",
            "quarrel",
            "insurgency",
            "sanction",
            "embargo",
            "siege",
            "blockade",
            "violence",
            "standoff",
            "antagonism",
            "enmity");

    /** "Will meet next week" is a diary; what is said of the years ahead is a judgement. */
    private static final String FAR = ".*(?:years?|decades?|century|generation|term|run|future|\\d{4}s?)";

    private final Map<String, OutlookType> prospects = new HashMap<>();
    private final Estimates estimates = new Estimates();
    private final EvidenceMaker maker;

    /** Reads the cue files that ship with Entente. */
    public OutlookReader(Modality modality, Attribution attribution) {
        this.maker = new EvidenceMaker(modality, attribution);
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/prospects.tsv", 3).rows()) {
            row.list(2, "\\|").forEach(w -> prospects.put(w, row.code(1, OutlookType.class)));
        }
    }

    /**
     * At most one outlook a clause that looks ahead: an estimate or a future, and something that is to last, end or come. What neither
     * lasts nor ends is one only where the text says how likely it is or how far ahead it looks, and names somebody.
     */
    public List<Draft> read(Scene scene) {
        Sentence sentence = scene.sentence();
        List<Draft> drafts = new ArrayList<>();
        if (sentence.heading()) {
            return drafts;
        }
        Set<Integer> told = new TreeSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<OutlookType> type = type(sentence, i);
            int clause = type.isEmpty() ? -1 : sentence.clause(i);
            if (clause >= 0 && !told.contains(clause)) {
                Prospect prospect = Prospect.of(sentence, i, clause);
                if (looks(scene, prospect, true)) {
                    outlook(scene, prospect, type.get()).ifPresent(d -> {
                        drafts.add(d);
                        told.add(clause);
                        told.add(prospect.top());
                    });
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Prospect prospect = Prospect.of(sentence, i, i);
            boolean verb = sentence.at(i).verb() && sentence.clause(i) == i && !told.contains(prospect.top());
            if (verb && !told.contains(i) && !Prospect.estimating(sentence, i) && looks(scene, prospect, false)) {
                outlook(scene, prospect, OutlookType.OPEN).ifPresent(d -> {
                    drafts.add(d);
                    told.add(prospect.top());
                });
            }
        }
        String whole = sentence.span().in(scene.text()).toLowerCase(Locale.ROOT);
        if (drafts.isEmpty() && whole.contains("time will tell")) {
            Prospect open = Prospect.of(sentence, 0, Math.max(0, sentence.clause(0)));
            outlook(scene, open, OutlookType.OPEN).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** What a word expects; a war that lasts or ends says nothing of a bond that does, and holding talks is no lasting. */
    private Optional<OutlookType> type(Sentence sentence, int i) {
        Token token = sentence.at(i);
        boolean strife = token.noun()
                && STRIFE.contains(token.lemma())
                && token.is("nsubj")
                && Prospect.estimating(sentence, token.head());
        if (strife) {
            return Optional.of(OutlookType.OPEN);
        }
        OutlookType type = prospects.get(token.lemma());
        if (type == null || sentence.child(i, "compound:prt").isPresent()) {
            return Optional.empty();
        }
        List<Integer> objects = sentence.children(i, "obj");
        boolean verb = token.verb() && !token.is("amod");
        boolean fits = token.noun() ? bond(sentence, i) : described(sentence, i);
        if (verb) {
            fits = objects.stream().allMatch(o -> BONDS.contains(sentence.at(o).lemma()));
        }
        if (!fits) {
            return Optional.empty();
        }
        int clause = sentence.clause(i);
        boolean war = (clause >= 0
                        && sentence.children(clause, "nsubj").stream()
                                .anyMatch(s -> STRIFE.contains(sentence.at(s).lemma())))
                || sentence.children(i, "nmod").stream()
                        .anyMatch(s -> STRIFE.contains(sentence.at(s).lemma()));
        return Optional.of(war ? OutlookType.OPEN : type);
    }

    /** "The collapse of the pact", "a rupture between them". */
    private static boolean bond(Sentence sentence, int noun) {
        return sentence.children(noun, "nmod").stream()
                .anyMatch(c -> BONDS.contains(sentence.at(c).lemma())
                        || STRIFE.contains(sentence.at(c).lemma())
                        || Set.of("between", "with").contains(sentence.preposition(c)));
    }

    /** "A lasting alliance", "the pact is permanent". */
    private static boolean described(Sentence sentence, int adjective) {
        int head = sentence.at(adjective).head();
        boolean modifies = head >= 0
                && sentence.at(adjective).is("amod")
                && BONDS.contains(sentence.at(head).lemma());
        return modifies || sentence.child(adjective, "cop").isPresent();
    }

    /** Whether the words look ahead: by a future or an estimate; what neither lasts nor ends needs more than "may" or "will". */
    private boolean looks(Scene scene, Prospect prospect, boolean bond) {
        Sentence sentence = scene.sentence();
        boolean forward = prospect.ahead(sentence) || prospect.estimated(sentence);
        if (!forward || prospect.asked(sentence) || prospect.past(sentence)) {
            return false;
        }
        String words = prospect.span(sentence).in(scene.text()).toLowerCase(Locale.ROOT);
        Optional<Estimates.Estimate> estimate = estimate(scene, prospect);
        boolean plain = estimate.isEmpty() || estimate.get().modal();
        if (bond) {
            return prospect.ahead(sentence) || (prospect.estimated(sentence) && !plain);
        }
        boolean governed = prospect.estimated(sentence) && !plain;
        boolean modal = estimate.filter(Estimates.Estimate::modal).isPresent();
        String horizon = estimates.horizon(words);
        boolean dated = prospect.ahead(sentence) && (modal ? !horizon.isEmpty() : horizon.matches(FAR));
        boolean condition = Expectation.condition(sentence, prospect).isPresent();
        return governed || dated || (prospect.ahead(sentence) && (condition || !plain));
    }

    private Optional<Estimates.Estimate> estimate(Scene scene, Prospect prospect) {
        return estimates.in(
                prospect.estimateSpan(scene.sentence()).in(scene.text()).toLowerCase(Locale.ROOT));
    }

    private Optional<Draft> outlook(Scene scene, Prospect prospect, OutlookType type) {
        Sentence sentence = scene.sentence();
        Span span = prospect.span(sentence);
        String words = span.in(scene.text()).toLowerCase(Locale.ROOT);
        Optional<Estimates.Estimate> estimate = estimate(scene, prospect);
        EvidenceMaker.Frame frame = Expectation.of(
                scene, prospect, estimate, maker.frame(scene, prospect.trigger(), prospect.trigger(), false, false));
        List<ActorName> about = about(scene, prospect, span, frame);
        boolean bond = sentence.tokens().stream().anyMatch(t -> span.overlaps(t.span()) && BONDS.contains(t.lemma()));
        boolean nobody = about.isEmpty() && (!bond || type == OutlookType.OPEN);
        if (nobody && !words.contains("time will tell")) {
            return Optional.empty();
        }
        List<Mention> sides = about.stream()
                .limit(2)
                .map(a -> new Mention(a, Optional.empty()))
                .toList();
        return Optional.of(new Draft(
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
                        about,
                        type,
                        estimate.map(Estimates.Estimate::likelihood),
                        estimates.horizon(words)),
                prospect.trigger()));
    }

    /** All whom the words name, save who only expects it and who is in the condition. */
    private static List<ActorName> about(Scene scene, Prospect prospect, Span span, EvidenceMaker.Frame frame) {
        List<ActorName> about = new ArrayList<>();
        for (Reference reference : scene.references().all()) {
            Span words = scene.sentence().span(reference.first(), reference.last());
            boolean voice = frame.said().span().filter(words::overlaps).isPresent();
            boolean condition = Expectation.conditional(scene.sentence(), prospect, reference.head());
            if (words.overlaps(span) && !voice && !condition) {
                reference.actors().stream()
                        .filter(a -> Character.isUpperCase(a.value().charAt(0)) && !about.contains(a))
                        .forEach(about::add);
            }
        }
        return about;
    }
}
