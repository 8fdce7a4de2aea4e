package org.entente.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Decision;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.Likelihood;
import org.entente.model.OutlookType;
import org.entente.model.Passage;
import org.entente.model.RoleType;
import org.entente.model.Skipped;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.model.Voice;

/** A small case made by hand: an invented commentary on two states, an armed group and those around them, with hostile text. */
public final class Cases {
    /** What a text may hold to break out of a report. */
    public static final String SCRIPT = "<script>alert(1)</script>";

    /** A link that runs something, in Markdown. */
    public static final String LINK = "[click](javascript:alert(2))";

    /** A cell that a spreadsheet would run. */
    public static final String FORMULA = "=cmd|' /C calc'!A0";

    private static final String TITLE = "Norland and the Coast Front: A Friendship of Need";
    private static final String BYLINE = "By A. Writer " + SCRIPT;
    private static final String FIRST =
            "In 1998 Norland attacked the Coast Front at Port Ebb, and General Orlo, the leader of"
                    + " the Coast Front, called Norland an enemy. After Eastmark invaded Norland in 2003, the two found a common"
                    + " enemy: between 2004 and 2009 Norland reportedly gave arms to the Coast Front, and the Coast Front let"
                    + " Norland use its harbours. Sudovia, an ally of Eastmark, imposed sanctions on Norland in March 2005. According"
                    + " to the Harbour Council, a part of Norland, its officers met General Orlo on 12 May 2006. Unnamed"
                    + " officials said that Norland had trained fighters of the Coast Front. Norland denied that it had ever paid"
                    + " the Coast Front.";
    private static final String HEADING = "What binds them & what does not";
    private static final String SECOND =
            "Tensions between Norland and the Coast Front over fishing rights have grown since"
                    + " 2015. Eastmark and the Coast Front remain enemies; Eastmark and Sudovia are allies. The blockade by Sudovia is"
                    + " a threat to Norland, while the war in Eastmark is an opportunity for the Coast Front. Norland needs the"
                    + " harbours of the Coast Front. Should Eastmark withdraw, Norland could arrest General Orlo. "
                    + LINK
                    + " In the short term the friendship of Norland and the Coast Front is likely to last; in the long term it may"
                    + " end. Norland relies on the harbours; the Isle League accused Norland of smuggling in 2016.";
    private static final String PLEA = FORMULA + " Photo: Port Ebb Press.";

    private Cases() {}

    /** The text of the one document. */
    static String text() {
        return String.join("\n\n", TITLE, BYLINE, FIRST, HEADING, SECOND, PLEA) + "\n";
    }

    /** The case and what a pipeline might make of it. */
    public static Analysis small() {
        CaseFile file = file();
        return Computed.of(file, Map.of(new ActorName("Harbour Council"), new ActorName("Norland")));
    }

    /** A case in which nothing was found. */
    public static Analysis empty() {
        CaseFile file = new CaseFile("Nothing", List.of(), List.of(), List.of(), List.of(), List.of());
        return Computed.of(file, Map.of());
    }

    static CaseFile file() {
        String text = text();
        Notes notes = new Notes("port", text);
        first(notes);
        second(notes);
        List<Statement> statements = new ArrayList<>(notes.statements());
        statements.sort(
                Comparator.<Statement, Span>comparing(s -> s.evidence().span()).thenComparing(Statement::id));
        Document document = new Document(
                "port",
                "port " + SCRIPT + ".txt",
                Document.Format.TEXT,
                TITLE,
                "A. Writer " + SCRIPT,
                DocumentDate.NONE,
                text,
                passages(text),
                Document.Layout.PROSE);
        return new CaseFile(
                "Norland " + SCRIPT,
                List.of(document),
                statements,
                actors(),
                List.of(new Decision(
                        "port",
                        3,
                        new Span(80, 90),
                        "aid.give",
                        Optional.of(statements.get(0).id()),
                        "verb and object agree")),
                List.of(new Skipped(
                        "scan.pdf", "page 2", "no text layer (a scan).", "Maybe run it through OCR first.")));
    }

    private static void first(Notes notes) {
        ActorName council = new ActorName("Harbour Council");
        notes.on("Norland attacked the Coast Front at Port Ebb")
                .when("1998")
                .where("Port Ebb")
                .event("Norland", EventType.ASSAULT, "attacked", "Coast Front", false, "military");
        notes.on("General Orlo, the leader of the Coast Front")
                .role("General Orlo", RoleType.LEADS, "leader", "Coast Front");
        notes.on("General Orlo, the leader of the Coast Front, called Norland an enemy")
                .when("1998")
                .tie("General Orlo", TieType.HOSTILE, "enemy", "Norland", false);
        notes.on("Eastmark invaded Norland in 2003")
                .when("2003")
                .event("Eastmark", EventType.ASSAULT, "invaded", "Norland", false, "military");
        notes.on("between 2004 and 2009 Norland reportedly gave arms to the Coast Front")
                .when("2004/2009")
                .as(Certainty.HEDGED, "reportedly")
                .event("Norland", EventType.AID, "gave arms", "Coast Front", false, "military");
        notes.on("the Coast Front let Norland use its harbours")
                .when("2004/2009")
                .event("Coast Front", EventType.COOPERATE, "let", "Norland", false);
        notes.on("Sudovia, an ally of Eastmark").tie("Sudovia", TieType.ALLIED, "ally", "Eastmark", true);
        notes.on("Sudovia, an ally of Eastmark, imposed sanctions on Norland in March 2005")
                .when("2005-03")
                .event("Sudovia", EventType.SANCTION, "sanctions", "Norland", false, "economic");
        notes.on("the Harbour Council, a part of Norland")
                .role("Harbour Council", RoleType.PART_OF, "part of", "Norland");
        notes.on("its officers met General Orlo on 12 May 2006")
                .when("2006-05-12")
                .says(Voice.of(council), "According to")
                .event("Harbour Council=>its officers", EventType.CONSULT, "met", "General Orlo", true);
        notes.on("Norland had trained fighters of the Coast Front")
                .says(Voice.UNNAMED, "Unnamed officials said")
                .event("Norland", EventType.AID, "trained", "Coast Front", false, "military");
        notes.on("Norland denied that it had ever paid the Coast Front")
                .as(Certainty.DENIED, "denied")
                .event("Norland", EventType.AID, "paid", "Coast Front", false);
    }

    private static void second(Notes notes) {
        notes.on("Tensions between Norland and the Coast Front over fishing rights have grown since 2015")
                .when("2015/..")
                .tie("Norland", TieType.RIVAL, "Tensions", "Coast Front", true);
        notes.on("Eastmark and the Coast Front remain enemies")
                .tie("Eastmark", TieType.HOSTILE, "enemies", "Coast Front", true);
        notes.on("Eastmark and Sudovia are allies").tie("Eastmark", TieType.ALLIED, "allies", "Sudovia", true);
        notes.on("The blockade by Sudovia is a threat to Norland")
                .interest("Norland", InterestType.THREAT, Theme.SANCTIONS, "Sudovia");
        notes.on("the war in Eastmark is an opportunity for the Coast Front")
                .interest("Coast Front", InterestType.OPPORTUNITY, Theme.COMMON_ENEMY, "Eastmark");
        notes.on("Norland needs the harbours of the Coast Front")
                .interest("Norland", InterestType.NEED, Theme.WATER_AND_RESOURCES, "");
        notes.on("Should Eastmark withdraw, Norland could arrest General Orlo")
                .as(Certainty.HYPOTHETICAL, "Should")
                .event("Norland", EventType.COERCE, "arrest", "General Orlo", false);
        notes.on("In the short term the friendship of Norland and the Coast Front is likely to last")
                .outlook(OutlookType.LASTS, Optional.of(Likelihood.LIKELY), "short term", "Norland", "Coast Front");
        notes.on("in the long term it may end")
                .as(Certainty.HEDGED, "may")
                .outlook(OutlookType.ENDS, Optional.empty(), "long term");
        notes.on("Norland relies on the harbours").tie("Norland", TieType.DEPENDENT, "relies on", "Coast Front", false);
        notes.on("the Isle League accused Norland of smuggling in 2016")
                .when("2016")
                .event("Isle League", EventType.ACCUSE, "accused", "Norland", false);
        notes.on("the friendship of Norland and the Coast Front")
                .tie("Norland", TieType.FRIENDLY, "friendship", "Coast Front", true);
        notes.on("The blockade by Sudovia")
                .as(Certainty.HEDGED, "blockade")
                .event("unknown", EventType.COERCE, "blockade", "Norland", false);
    }

    private static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        add(passages, text, TITLE, Passage.Kind.TITLE);
        add(passages, text, BYLINE, Passage.Kind.BYLINE);
        add(passages, text, FIRST, Passage.Kind.PARAGRAPH);
        add(passages, text, HEADING, Passage.Kind.HEADING);
        add(passages, text, SECOND, Passage.Kind.PARAGRAPH);
        add(passages, text, PLEA, Passage.Kind.BOILERPLATE);
        return passages;
    }

    private static void add(List<Passage> passages, String text, String words, Passage.Kind kind) {
        int at = text.indexOf(words);
        passages.add(new Passage(kind, new Span(at, at + words.length())));
    }

    private static List<Actor> actors() {
        return List.of(
                actor("Coast Front", ActorKind.ARMED_GROUP, "", true, "CF", FORMULA),
                actor("Eastmark", ActorKind.STATE, "", true),
                actor("General Orlo", ActorKind.PERSON, "Coast Front", false, SCRIPT),
                actor("Harbour Council", ActorKind.BODY, "Norland", true),
                actor("Isle League", ActorKind.ORGANISATION, "", false),
                actor("Norland", ActorKind.STATE, "", true, "Kingdom of Norland"),
                actor("Sudovia", ActorKind.STATE, "", true));
    }

    private static Actor actor(String name, ActorKind kind, String partOf, boolean known, String... aliases) {
        return new Actor(
                new ActorName(name),
                kind,
                partOf.isEmpty() ? Optional.empty() : Optional.of(new ActorName(partOf)),
                List.of(aliases),
                known);
    }
}
