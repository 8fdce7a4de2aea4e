package org.entente.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.code.actor.Cast;
import org.entente.code.actor.References;
import org.entente.code.frame.FrameBook;
import org.entente.code.frame.FrameMatcher;
import org.entente.code.frame.Grammar;
import org.entente.code.frame.Match;
import org.entente.code.frame.OpenMatch;
import org.entente.code.frame.Rejection;
import org.entente.code.parse.Sentence;
import org.entente.code.statement.BondReader;
import org.entente.code.statement.DenialWriter;
import org.entente.code.statement.Draft;
import org.entente.code.statement.InterestReader;
import org.entente.code.statement.OutlookReader;
import org.entente.code.statement.RelationWriter;
import org.entente.code.statement.ReplyWriter;
import org.entente.code.statement.RoleReader;
import org.entente.code.statement.Scene;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Cues;
import org.entente.code.voice.Modality;
import org.entente.code.voice.Reported;
import org.entente.code.voice.ReportedReader;
import org.entente.model.Statement;

/** All that one sentence says: events and ties by the frames, then roles, interests and outlooks. */
final class SentenceCoder {
    private static final int NEAR = 6;

    private final FrameBook book;
    private final FrameMatcher matcher;
    private final RelationWriter relations;
    private final ReplyWriter replies;
    private final DenialWriter denials = new DenialWriter();
    private final BondReader bonds;
    private final RoleReader roles;
    private final InterestReader interests;
    private final OutlookReader outlooks;
    private final ReportedReader reported;

    SentenceCoder(FrameBook book) {
        this.book = book;
        Cues cues = Cues.load();
        this.matcher = new FrameMatcher(book);
        Modality modality = new Modality(cues);
        Attribution attribution = new Attribution(cues);
        this.relations = new RelationWriter(modality, attribution);
        this.replies = new ReplyWriter(relations);
        this.bonds = new BondReader(modality, attribution);
        this.roles = new RoleReader(modality, attribution);
        this.interests = new InterestReader(modality, attribution);
        this.outlooks = new OutlookReader(modality, attribution);
        this.reported = new ReportedReader(cues);
    }

    Grammar grammar(Sentence sentence) {
        return new Grammar(sentence, book.words("object-control"));
    }

    /** What is quoted or listed in sentences that belong together. */
    Reported reported(String text, Cast cast, List<Sentence> sentences, List<References> references) {
        return reported.read(text, cast, sentences, references, this::grammar);
    }

    /** One record per clause, pair and type (guideline, rule 22). */
    private static boolean repeated(Scene scene, List<Draft> drafts, Draft draft) {
        return drafts.stream().anyMatch(d -> d.sameAs(draft) && near(scene.sentence(), d.trigger(), draft.trigger()));
    }

    /** A challenge listed as hostile may have been coded as such already; interests are told apart by their words. */
    private static boolean known(List<Draft> drafts, Draft draft) {
        return draft.statement() instanceof Statement.Tie && drafts.stream().anyMatch(draft::sameAs);
    }

    private static boolean near(Sentence sentence, int a, int b) {
        return (sentence.clause(a) == sentence.clause(b) && Math.abs(a - b) <= NEAR)
                || sentence.at(a).head() == b
                || sentence.at(b).head() == a;
    }

    /**
     * What one sentence says.
     *
     * @param before what the sentences right before it say, in order
     */
    List<Draft> code(Scene scene, List<Draft> before, List<Rejection> rejections) {
        List<Draft> drafts = new ArrayList<>();
        List<OpenMatch> open = new ArrayList<>();
        for (Match match : matcher.match(scene.sentence(), scene.references(), rejections, open)) {
            relations.write(scene, match).stream()
                    .filter(d -> !repeated(scene, drafts, d))
                    .forEach(drafts::add);
        }
        Set<Integer> answered = new HashSet<>();
        for (OpenMatch match : open) {
            if (!answered.add(match.match().trigger())) {
                continue; // the more specific frame of the word has spoken
            }
            replies.write(scene, match, drafts, before).stream()
                    .filter(d -> !repeated(scene, drafts, d))
                    .forEach(drafts::add);
        }
        List<Draft> last = before.stream()
                .filter(d -> d.sentence() == scene.sentence().number() - 1)
                .toList();
        drafts.addAll(denials.write(scene, drafts, last));
        bonds.read(scene).stream().filter(d -> !repeated(scene, drafts, d)).forEach(drafts::add);
        drafts.addAll(roles.read(scene));
        interests.read(scene).stream().filter(d -> !known(drafts, d)).forEach(drafts::add);
        drafts.addAll(outlooks.read(scene));
        return drafts;
    }
}
