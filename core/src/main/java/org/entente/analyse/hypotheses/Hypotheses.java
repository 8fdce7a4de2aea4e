package org.entente.analyse.hypotheses;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which hypotheses compete, and what each indicator says for or against each: as shipped, or as a user's file has it. */
public final class Hypotheses {
    private final Knowledge knowledge;

    private Hypotheses(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Strategic partnership, marriage of convenience, patron and proxy, no alignment. */
    public static Hypotheses shipped() {
        return new Hypotheses(Knowledge.shipped());
    }

    /**
     * The shipped ones with what a YAML text says instead; its form stands at the head of {@link #yaml}.
     *
     * @param file its name, for messages
     * @throws org.entente.model.EntenteException which says in what line the text is wrong
     */
    public static Hypotheses of(String file, String yaml) {
        return new Hypotheses(Knowledge.shipped(file, yaml));
    }

    /** The shipped table, as its users may write it. */
    public static String yaml() {
        return Knowledge.shippedYaml();
    }

    /** Per id of a hypothesis its name, in the order that breaks ties. */
    public Map<String, String> names() {
        Map<String, String> result = new LinkedHashMap<>();
        knowledge.hypotheses().forEach(h -> result.put(h.id(), h.name()));
        return result;
    }

    /** Per id of an indicator its name, in the order of the rows. */
    public Map<String, String> indicators() {
        Map<String, String> result = new LinkedHashMap<>();
        knowledge.indicators().forEach(i -> result.put(i.id(), i.name()));
        return result;
    }

    Knowledge knowledge() {
        return knowledge;
    }
}
