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
            "alliance", "pact", "friendship", "relationship", "partnership", "coalition", "axis", "entente", "marriage", "tie",
            "relation", "cooperation", "rapprochement", "agreement", "truce", "treaty", "union", "bloc", "triad", "bond",
            "alignment", "accord", "ceasefire", "federation", "league");
    private static final Set<String> STRIFE = Set.of(
            "war", "conflict", "dispute", "feud", "tension", "rivalry", "hostility", "fighting", "crisis", "quarrel",
            "insurgency", "sanction", "embargo", "siege", "blockade", "violence", "standoff", "antagonism", "enmity");

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
            boolean particle = sentence.child(i, "compound:prt").isPresent();
            OutlookType type = particle ? null : prospects.get(sentence.at(i).lemma());
            int clause = type == null ? -1 : sentence.clause(i);
            if (type != null && clause >= 0 && !told.contains(clause)) {
                Prospect prospect = Prospect.of(sentence, i, clause);
                if (looks(scene, prospect, true)) {
                    outlook(scene, prospect, kind(sentence, i, type)).ifPresent(d -> {
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

    /** A war that lasts or ends says nothing of a bond that does. */
    private static OutlookType kind(Sentence sentence, int trigger, OutlookType type) {
        boolean strife = sentence.children(sentence.clause(trigger), "nsubj").stream()
                        .anyMatch(s -> STRIFE.contains(sentence.at(s).lemma()))
                || sentence.children(trigger, "nmod", "obj").stream()
                        .anyMatch(s -> STRIFE.contains(sentence.at(s).lemma()));
        return strife ? OutlookType.OPEN : type;
    }

    /** Whether the words look ahead: by a future or an estimate; what neither lasts nor ends needs more than "may" or "will". */
    private boolean looks(Scene scene, Prospect prospect, boolean bond) {
        Sentence sentence = scene.sentence();
        if (prospect.asked(sentence) || prospect.past(sentence)) {
            return false;
        }
        String words = prospect.span(sentence).in(scene.text()).toLowerCase(Locale.ROOT);
        Optional<Estimates.Estimate> estimate = estimates.in(words);
        boolean plain = estimate.isEmpty() || estimate.get().modal();
        if (bond) {
            return prospect.ahead(sentence) || prospect.estimated(sentence) && !plain;
        }
        boolean governed = prospect.estimated(sentence) && !plain;
        boolean dated = prospect.ahead(sentence) && !estimates.horizon(words).isEmpty();
        return governed || dated || (prospect.ahead(sentence) && !plain);
    }

    private Optional<Draft> outlook(Scene scene, Prospect prospect, OutlookType type) {
        Sentence sentence = scene.sentence();
        Span span = prospect.span(sentence);
        String words = span.in(scene.text()).toLowerCase(Locale.ROOT);
        Optional<Estimates.Estimate> estimate = estimates.in(words);
        EvidenceMaker.Frame frame = Expectation.of(
                scene, prospect, estimate, maker.frame(scene, prospect.trigger(), prospect.trigger(), false, false));
        List<ActorName> about = about(scene, span, frame);
        boolean bond = sentence.tokens().stream()
                .anyMatch(t -> span.overlaps(t.span()) && BONDS.contains(t.lemma()));
        boolean nobody = about.isEmpty() && (!bond || type == OutlookType.OPEN);
        if (nobody && !words.contains("time will tell")) {
            return Optional.empty();
        }
        List<Mention> sides =
                about.stream().limit(2).map(a -> new Mention(a, Optional.empty())).toList();
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

    /** All whom the words name, save who only expects it. */
    private static List<ActorName> about(Scene scene, Span span, EvidenceMaker.Frame frame) {
        List<ActorName> about = new ArrayList<>();
        for (Reference reference : scene.references().all()) {
            Span words = scene.sentence().span(reference.first(), reference.last());
            boolean voice = frame.said().span().filter(words::overlaps).isPresent();
            if (words.overlaps(span) && !voice) {
                reference.actors().stream()
                        .filter(a -> Character.isUpperCase(a.value().charAt(0)) && !about.contains(a))
                        .forEach(about::add);
            }
        }
        return about;
    }
}
