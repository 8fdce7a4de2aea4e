package org.entente.code.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what the parser mostly gets wrong about a gerund right before a name: in "accused of invading Kuwait" and "denied bombing
 * France" it takes the verb for a modifier of the name ("invading Kuwait" as in "neighbouring Kuwait"), or leaves its relation open.
 */
final class Gerunds {
    /** Verbs whose object may be a gerund. */
    private static final Set<String> TAKE_GERUND = Set.of(
            "deny",
            "stop",
            "cease",
            "quit",
            "avoid",
            "admit",
            "acknowledge",
            "confess",
            "begin",
            "start",
            "resume",
            "continue",
            "finish",
            "consider",
            "contemplate",
            "suggest",
            "recommend",
            "propose",
            "risk",
            "regret",
            "oppose",
            "halt",
            "justify",
            "defend",
            "remember",
            "recall",
            "mention",
            "report",
            "resist",
            "advocate",
            "condemn",
            "discuss",
            "postpone");
    /** What stands between a gerund and its object. */
    private static final Set<String> INSIDE = Set.of("det", "compound", "amod", "nmod:poss", "case");
    /** Words in -ing that seldom modify a noun in the plural. */
    private static final Set<String> DEEDS =
            Set.of(("abducting abusing aiding arming arresting assassinating assisting attacking backing beheading "
                            + "besieging blackmailing blocking boarding bombing breaching breaking bribing bypassing "
                            + "circumventing coercing conscripting defying deploying deporting detaining displacing easing "
                            + "equipping evading executing expelling exploiting financing flouting fueling fuelling funding "
                            + "hacking harboring harbouring helping hiding hosting imposing imprisoning inciting intimidating "
                            + "invading jailing kidnapping killing lifting looting manipulating massacring murdering occupying "
                            + "oppressing persecuting poisoning protecting providing provoking punishing raping recruiting "
                            + "releasing sanctioning seizing sending shelling sheltering shielding shipping silencing "
                            + "smuggling sponsoring spreading starving stealing stoking supplying supporting suppressing "
                            + "targeting torturing training transferring undermining violating")
                    .split(" "));
    /** Words in -ing that modify a name more often than they govern it. */
    private static final Set<String> MODIFIERS = Set.of(
            "neighbouring",
            "neighboring",
            "surrounding",
            "remaining",
            "ruling",
            "following",
            "leading",
            "opposing",
            "during",
            "including",
            "regarding",
            "concerning",
            "visiting",
            "warring",
            "competing",
            "existing",
            "outgoing",
            "incoming");

    private final List<Token> tokens;

    private Gerunds(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The sentence with its gerunds mended; the same sentence where nothing was wrong. */
    static Sentence mended(Sentence sentence) {
        Gerunds gerunds = new Gerunds(sentence.tokens());
        boolean changed = false;
        for (int i = 1; i < sentence.size(); i++) {
            changed |= gerunds.open(i) || gerunds.modifier(i);
        }
        return changed ? sentence.with(gerunds.tokens) : sentence;
    }

    /** "Denied attacking", "denied having attacked": a complement whose relation was left open. */
    private boolean open(int i) {
        Token token = tokens.get(i);
        boolean perfect = token.pos().equals("VBN") && tokens.get(i - 1).lower().equals("having");
        int before = i - (perfect ? 2 : 1);
        if (before > 0 && tokens.get(before).is("compound:prt")) {
            before--; // "ruled out attacking"
        }
        if (!token.rel().equals("dep")
                || !(perfect || token.pos().equals("VBG"))
                || token.head() != before
                || before < 0
                || !tokens.get(before).verb()) {
            return false;
        }
        move(i, token, token.head(), "xcomp");
        return true;
    }

    /** "Of invading Kuwait", "denied bombing France": a verb and its object, not a modifier and its noun. */
    private boolean modifier(int i) {
        Token token = tokens.get(i);
        int noun = token.head();
        boolean before = (token.is("amod") || token.is("compound"))
                && noun > i
                && (tokens.get(noun).proper() || done(i, noun));
        if (!before
                || !token.lower().endsWith("ing")
                || token.proper()
                || MODIFIERS.contains(token.lower())
                || !together(i, noun)) {
            return false;
        }
        Token name = tokens.get(noun);
        Token prior = tokens.get(i - 1);
        boolean phrase = (prior.head() == noun && prior.is("case"))
                || (prior.is("fixed") && tokens.get(prior.head()).head() == noun);
        boolean object = name.is("obj") && name.head() == i - 1 && TAKE_GERUND.contains(prior.lemma());
        if ((!phrase && !object) || name.head() < 0) {
            return false;
        }
        int head = name.head();
        String relation = object ? "xcomp" : tokens.get(head).noun() ? "acl" : "advcl";
        int above = tokens.get(head).head();
        if (fixed(i, head, noun)) {
            head = above;
            relation = "advcl";
        } else if (tokens.get(head).proper() && tokens.get(head).head() >= 0) {
            head = tokens.get(head).head();
            relation = "advcl";
        }
        govern(i, noun, head, relation);
        return true;
    }

    /** "Of arming rebels", "for evading sanctions": what is done to several, and mostly is a deed. */
    private boolean done(int i, int noun) {
        return tokens.get(noun).pos().equals("NNS")
                && DEEDS.contains(tokens.get(i).lower());
    }

    /** "Far from invading Pakistan", "rather than invading it": one preposition of two words. */
    private boolean fixed(int i, int head, int noun) {
        Token first = tokens.get(head);
        Token second = tokens.get(i - 1);
        boolean fixed = head == i - 2
                && Set.of("far", "rather").contains(first.lower())
                && second.head() == noun
                && first.head() >= 0;
        if (fixed) {
            move(i - 1, second, head, "fixed");
            move(head, first, i, "mark");
        }
        return fixed;
    }

    /** Whether only parts of the name's own phrase stand between. */
    private boolean together(int i, int noun) {
        for (int j = i + 1; j < noun; j++) {
            if (tokens.get(j).head() != noun || !INSIDE.contains(tokens.get(j).rel())) {
                return false;
            }
        }
        return true;
    }

    private void govern(int gerund, int noun, int head, String relation) {
        Token verb = tokens.get(gerund);
        String lemma = new Morphology().lemma(verb.lower(), "VBG");
        for (int j = 0; j < gerund; j++) {
            Token left = tokens.get(j);
            if (left.head() == noun) {
                move(j, left, gerund, left.is("case") ? "mark" : left.rel());
            }
        }
        tokens.set(gerund, verb.tagged("VBG", lemma).under(head, relation));
        move(noun, tokens.get(noun), gerund, "obj");
    }

    private void move(int i, Token token, int head, String relation) {
        tokens.set(i, token.under(head, relation));
    }
}
