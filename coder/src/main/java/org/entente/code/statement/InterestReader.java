package org.entente.code.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Modality;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.InterestType;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;

/**
 * Interests: what threatens an actor, offers itself to it, is needed or aimed at; also where a header names whose challenges follow
 * and each item of the list is one. An actor named as another's challenge is hostile to it (guideline, rule 19).
 */
public final class InterestReader {
    private static final int LONGEST = 300;
    private static final Set<String> AFTER = Set.of("to", "for", "facing", "against");
    private static final Set<String> HARMFUL =
            Set.of("presence", "activity", "movement", "emergence", "rise", "attack", "activities");

    private final Map<String, Row> nouns = new LinkedHashMap<>();
    private final Map<String, Row> verbs = new LinkedHashMap<>();
    private final Themes themes = new Themes();
    private final EvidenceMaker maker;
    private final Modality modality;

    /** Reads the cue files that ship with Entente. */
    public InterestReader(Modality modality, Attribution attribution) {
        this.maker = new EvidenceMaker(modality, attribution);
        this.modality = modality;
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/interests.tsv", 4).rows()) {
            Row entry = new Row(row.cell(0), row.code(1, InterestType.class));
            row.list(3, "\\|").forEach(w -> (row.cell(2).equals("v") ? verbs : nouns).putIfAbsent(w, entry));
        }
    }

    /** The interests that a sentence states, and the hostility of actors it lists as challenges. */
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        Sentence sentence = scene.sentence();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            Row row = token.noun() ? nouns.get(token.lemma()) : token.verb() ? verbs.get(token.lemma()) : null;
            if (row == null || sentence.heading() || denied(scene, i)) {
                continue;
            }
            int at = i;
            List<Reference> holders = (token.noun() ? holders(scene, i) : verbHolders(scene, i))
                    .stream().filter(InterestReader::named).toList();
            int colon = colonAfter(sentence, i);
            if (colon > 0 && !holders.isEmpty() && token.noun()) {
                drafts.addAll(listed(scene, row, at, colon, holders));
            } else {
                holders.forEach(h -> h.actors().stream()
                        .filter(a -> seen.add(row.type() + a.value()))
                        .forEach(a -> drafts.add(interest(scene, row, at, clauseSpan(scene, at), h, a, false))));
            }
        }
        return drafts;
    }

    private boolean denied(Scene scene, int trigger) {
        return modality.read(scene.sentence(), trigger).certainty() == Certainty.DENIED;
    }

    /** Families, countries and parties that the text only describes hold no interests of their own in a case. */
    private static boolean named(Reference holder) {
        return holder.actors().stream()
                .allMatch(a -> Character.isUpperCase(a.value().charAt(0)));
    }

    private static List<Reference> verbHolders(Scene scene, int verb) {
        List<Reference> found = new ArrayList<>();
        scene.grammar()
                .subjects(verb)
                .forEach(s -> found.addAll(scene.references().in(s)));
        boolean content =
                scene.sentence().child(verb, "obj", "xcomp", "obl", "ccomp").isPresent();
        return content ? found : List.of();
    }

    private static List<Reference> holders(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        List<Reference> found = new ArrayList<>();
        for (int child : sentence.children(noun, "nmod", "acl")) {
            if (AFTER.contains(sentence.preposition(child))
                    || sentence.at(child).lemma().equals("face")) {
                int head =
                        sentence.at(child).verb() ? sentence.child(child, "obj").orElse(child) : child;
                found.addAll(scene.references().in(head));
            }
        }
        if (found.isEmpty()) {
            sentence.children(noun, "nmod:poss")
                    .forEach(c -> found.addAll(scene.references().in(c)));
        }
        int verb = governing(sentence, noun);
        if (found.isEmpty() && verb >= 0) {
            scene.grammar()
                    .subjects(verb)
                    .forEach(s -> found.addAll(scene.references().in(s)));
        }
        return found;
    }

    /** The verb whose object the noun is, also through "a host of" and the like. */
    private static int governing(Sentence sentence, int noun) {
        int at = sentence.firstConjunct(noun);
        for (int step = 0; step < 3 && at >= 0; step++) {
            Token token = sentence.at(at);
            if (token.head() < 0) {
                return -1;
            }
            Token above = sentence.at(token.head());
            if (above.verb() && (token.is("obj") || token.is("obl") || token.is("xcomp"))) {
                return token.head();
            }
            if (!token.is("nmod") || !sentence.preposition(at).equals("of")) {
                return -1;
            }
            at = token.head();
        }
        return -1;
    }

    private static int colonAfter(Sentence sentence, int noun) {
        boolean list = sentence.tokens().stream().map(Token::text).anyMatch(";"::equals);
        for (int i = noun + 1; list && i <= Math.min(noun + 12, sentence.size() - 1); i++) {
            if (sentence.at(i).text().equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private List<Draft> listed(Scene scene, Row row, int noun, int colon, List<Reference> holders) {
        Sentence sentence = scene.sentence();
        List<Draft> drafts = new ArrayList<>();
        int first = colon + 1;
        for (int i = colon + 1; i <= sentence.size(); i++) {
            boolean end = i == sentence.size() || sentence.at(i).text().equals(";");
            if (end && i > first) {
                int from = first;
                int to = i - 1;
                Span item = sentence.span(from, sentence.at(to).is("punct") && to > from ? to - 1 : to);
                Reference holder = holders.get(0);
                holder.actors().forEach(a -> drafts.add(interest(scene, row, noun, item, holder, a, true)));
                if (row.type() == InterestType.THREAT) {
                    drafts.addAll(hostile(scene, holder, from, to));
                }
                first = i + 1;
            }
        }
        return drafts;
    }

    /** "The activities of the militia", "the presence of groups such as A, B and C" among somebody's challenges. */
    private List<Draft> hostile(Scene scene, Reference holder, int from, int to) {
        Sentence sentence = scene.sentence();
        List<Draft> drafts = new ArrayList<>();
        boolean harmful = false;
        Set<ActorName> seen = new HashSet<>();
        for (int i = from; i <= to && seen.size() < 8; i++) {
            harmful |= HARMFUL.contains(sentence.at(i).lemma());
            Optional<Reference> named = scene.references()
                    .at(i)
                    .filter(r -> r.form() == Reference.Form.NAME
                            && !scene.references().place(r));
            if (!harmful || named.isEmpty() || located(sentence, i) || seated(sentence, i, from)) {
                continue;
            }
            ActorName actor = named.get().actors().get(0);
            for (ActorName threatened : holder.actors()) {
                if (!actor.equals(threatened) && seen.add(actor)) {
                    EvidenceMaker.Frame frame = maker.frame(scene, from, i, false, true);
                    Mention source = Mention.at(
                            actor,
                            sentence.span(named.get().first(), named.get().last()));
                    Mention target = new Mention(threatened, Optional.empty());
                    Span span = sentence.span(from, i);
                    drafts.add(new Draft(
                            new Statement.Tie(
                                    maker.evidence(
                                            scene,
                                            frame,
                                            span,
                                            List.of(source, target),
                                            List.of(named, Optional.empty()),
                                            "hostile.listed-challenge"),
                                    source,
                                    target,
                                    TieType.HOSTILE,
                                    false),
                            i));
                }
            }
        }
        return drafts;
    }

    /** Inside a phrase of place: "in the vulnerable areas of the province". */
    private static boolean seated(Sentence sentence, int i, int from) {
        for (int at = i; at >= from; at = sentence.at(at).head()) {
            if (sentence.preposition(at).equals("in")) {
                return true;
            }
        }
        return false;
    }

    private static boolean located(Sentence sentence, int i) {
        return sentence.at(i).ner().equals("LOCATION");
    }

    /** The clause of the word, not longer than a reader takes in at a glance. */
    private static Span clauseSpan(Scene scene, int at) {
        Sentence sentence = scene.sentence();
        int clause = sentence.clause(at) < 0 ? at : sentence.clause(at);
        int first = sentence.subtree(clause).nextSetBit(0);
        int last = sentence.subtree(clause).length() - 1;
        while (first < at && sentence.span(first, last).length() > LONGEST) {
            first++;
        }
        while (last > at
                && (sentence.span(first, last).length() > LONGEST
                        || sentence.at(last).is("punct"))) {
            last--;
        }
        return sentence.span(first, last);
    }

    /** The item of a list is its own evidence; whose it is, the header says (guideline, rule 15). */
    private Draft interest(
            Scene scene, Row row, int trigger, Span words, Reference holder, ActorName actor, boolean item) {
        Span named = scene.sentence().span(holder.first(), holder.last());
        Mention mention = item ? new Mention(actor, Optional.empty()) : Mention.at(actor, named);
        Span about = item ? words : words.union(named);
        EvidenceMaker.Frame said = maker.frame(scene, trigger, trigger, false, false);
        EvidenceMaker.Frame frame = item ? said.over(words) : said;
        Theme theme = themes.of(about.in(scene.text()));
        return new Draft(
                new Statement.Interest(
                        maker.evidence(
                                scene,
                                frame,
                                about,
                                List.of(mention),
                                List.of(Optional.of(holder)),
                                "interest." + row.id()),
                        mention,
                        Optional.empty(),
                        row.type(),
                        theme),
                trigger);
    }

    private record Row(String id, InterestType type) {}
}
