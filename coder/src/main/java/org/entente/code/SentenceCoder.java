package org.entente.code;

import java.util.ArrayList;
import java.util.List;
import org.entente.code.frame.FrameBook;
import org.entente.code.frame.FrameMatcher;
import org.entente.code.frame.Grammar;
import org.entente.code.frame.Match;
import org.entente.code.frame.Rejection;
import org.entente.code.parse.Sentence;
import org.entente.code.statement.Draft;
import org.entente.code.statement.RelationWriter;
import org.entente.code.statement.RoleReader;
import org.entente.code.statement.Scene;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Cues;
import org.entente.code.voice.Modality;

/** All that one sentence says: events and ties by the frames, then roles, interests and outlooks. */
final class SentenceCoder {
    private final FrameBook book;
    private final FrameMatcher matcher;
    private final RelationWriter relations;
    private final RoleReader roles;

    SentenceCoder(FrameBook book) {
        this.book = book;
        Cues cues = Cues.load();
        this.matcher = new FrameMatcher(book);
        this.relations = new RelationWriter(new Modality(cues), new Attribution(cues));
        this.roles = new RoleReader();
    }

    Grammar grammar(Sentence sentence) {
        return new Grammar(sentence, book.words("object-control"));
    }

    List<Draft> code(Scene scene, List<Rejection> rejections) {
        List<Draft> drafts = new ArrayList<>();
        for (Match match : matcher.match(scene.sentence(), scene.references(), rejections)) {
            drafts.addAll(relations.write(scene, match));
        }
        drafts.addAll(roles.read(scene));
        return drafts;
    }
}
