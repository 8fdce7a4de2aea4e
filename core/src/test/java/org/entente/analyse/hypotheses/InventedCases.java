package org.entente.analyse.hypotheses;

import java.util.Optional;
import org.entente.model.ActorKind;
import org.entente.model.Certainty;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.Likelihood;
import org.entente.model.OutlookType;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.relate.CaseBuilder;

/** Invented cases, one for each hypothesis: written from what the hypothesis means, not from what the indicators measure. */
final class InventedCases {
    private InventedCases() {}

    private static CaseBuilder lands() {
        return new CaseBuilder()
                .actor("Arland", ActorKind.STATE)
                .actor("Borland", ActorKind.STATE)
                .actor("Celand", ActorKind.STATE)
                .actor("Dorland", ActorKind.STATE);
    }

    /** Two republics that built a union over half a century. */
    static CaseBuilder strategicPartnership() {
        return lands().title("Half a century of the Arland and Borland union")
                .mutual()
                .saying("In 1955 Arland and Borland signed a treaty of mutual defence")
                .event("Arland", EventType.AGREE, "Borland", "1955")
                .mutual()
                .saying("Their joint command has met every year since 1957")
                .event("Arland", EventType.COOPERATE, "Borland", "1957/1972")
                .event("Arland", EventType.AID, "Borland", "1961")
                .saying("Borland refused to send ships in 1966")
                .event("Borland", EventType.REJECT, "Arland", "1966")
                .event("Borland", EventType.AID, "Arland", "1968")
                .event("Borland", EventType.AID, "Arland", "1972")
                .mutual()
                .saying("A customs union followed in 1973")
                .event("Arland", EventType.AGREE, "Borland", "1973")
                .mutual()
                .saying("and in 1980 a security agreement")
                .event("Borland", EventType.AGREE, "Arland", "1980")
                .mutual()
                .saying("Trade between the two doubled")
                .event("Arland", EventType.COOPERATE, "Borland", "1974/1995")
                .event("Arland", EventType.SUPPORT, "Borland", "1982")
                .mutual()
                .event("Arland", EventType.CONSULT, "Borland", "1990")
                .mutual()
                .saying("They stand for shared values and a common faith")
                .tie("Arland", TieType.ALLIED, "Borland", "1955/2000")
                .tie("Arland", TieType.FRIENDLY, "Celand", "")
                .tie("Borland", TieType.FRIENDLY, "Celand", "")
                .tie("Arland", TieType.HOSTILE, "Dorland", "")
                .tie("Borland", TieType.HOSTILE, "Dorland", "")
                .outlook(OutlookType.LASTS, Optional.of(Likelihood.VERY_LIKELY), "for decades", "Arland", "Borland");
    }

    /** A state and the brigade that it raised across the border. */
    static CaseBuilder patronAndProxy() {
        return lands().actor("Brigade", ActorKind.ARMED_GROUP)
                .saying("Arland raised the Brigade in 2004 to fight Dorland in its stead")
                .event("Arland", EventType.AID, "Brigade", "2004")
                .saying("It secretly sent rifles")
                .event("Arland", EventType.AID, "Brigade", "2005")
                .saying("It pays the wages of the Brigade")
                .event("Arland", EventType.AID, "Brigade", "2006/2012")
                .saying("Officers of Arland train its men")
                .event("Arland", EventType.AID, "Brigade", "2007")
                .saying("The Brigade cannot feed itself without Arland")
                .tie("Brigade", TieType.DEPENDENT, "Arland", "2006/2012")
                .saying("It is a tool of Arland")
                .tie("Brigade", TieType.DEPENDENT, "Arland", "")
                .by("Arland")
                .put(Certainty.DENIED)
                .saying("Arland denies that it supplies the Brigade")
                .event("Arland", EventType.AID, "Brigade", "2008")
                .tie("Arland", TieType.HOSTILE, "Dorland", "")
                .event("Brigade", EventType.ASSAULT, "Dorland", "2009")
                .event("Brigade", EventType.ASSAULT, "Dorland", "2011")
                .outlook(OutlookType.LASTS, Optional.empty(), "", "Arland", "Brigade");
    }

    /** A monarchy and a revolutionary republic against the same neighbour. */
    static CaseBuilder marriageOfConvenience() {
        return lands().title("Arland and Borland: friends for a season")
                .tie("Arland", TieType.HOSTILE, "Dorland", "1994")
                .tie("Borland", TieType.HOSTILE, "Dorland", "1994")
                .saying("Though their creeds are irreconcilable, Arland and Borland talked")
                .mutual()
                .event("Arland", EventType.CONSULT, "Borland", "1994")
                .saying("Borland lent Arland its harbour in secret")
                .event("Borland", EventType.AID, "Arland", "1995")
                .mutual()
                .event("Arland", EventType.CONSULT, "Borland", "1996")
                .saying("and Arland paid in grain")
                .event("Arland", EventType.AID, "Borland", "1995")
                .tie("Celand", TieType.HOSTILE, "Borland", "1995")
                .saying("At the same time Arland armed Celand, the rival of Borland")
                .event("Arland", EventType.AID, "Celand", "1996")
                .saying("The dispute over the river went on")
                .mutual()
                .tie("Arland", TieType.RIVAL, "Borland", "1995")
                .interest("Borland", InterestType.AIM, Theme.ALTERNATIVE_ALLIANCES, "")
                .interest("Arland", InterestType.NEED, Theme.SANCTIONS, "")
                .interest("Borland", InterestType.NEED, Theme.SANCTIONS, "")
                .interest("Borland", InterestType.THREAT, Theme.WATER_AND_RESOURCES, "Arland")
                .saying("Once Dorland is beaten, the two will fall out")
                .outlook(OutlookType.ENDS, Optional.of(Likelihood.LIKELY), "", "Arland", "Borland");
    }

    /** Two neighbours that never got on. */
    static CaseBuilder noAlignment() {
        return lands().event("Arland", EventType.ACCUSE, "Borland", "2001")
                .event("Borland", EventType.SANCTION, "Arland", "2002")
                .mutual()
                .event("Arland", EventType.CONSULT, "Borland", "2002")
                .event("Arland", EventType.COERCE, "Borland", "2003")
                .mutual()
                .tie("Arland", TieType.RIVAL, "Borland", "2004")
                .event("Borland", EventType.ASSAULT, "Arland", "2005")
                .tie("Celand", TieType.FRIENDLY, "Arland", "")
                .tie("Celand", TieType.HOSTILE, "Borland", "")
                .event("Arland", EventType.AID, "Celand", "2005");
    }
}
