package org.entente.pipeline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.analyse.durability.DurabilityModel;
import org.entente.analyse.hypotheses.Assessor;
import org.entente.analyse.hypotheses.Change;
import org.entente.analyse.hypotheses.Hypotheses;
import org.entente.analyse.hypotheses.Lasting;
import org.entente.analyse.hypotheses.Supposition;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.Durability;
import org.entente.model.EntenteException;
import org.entente.model.Related;
import org.entente.model.Scenario;

/** Puts the parts of an assessment together: hypotheses, how long it lasts, what would change that. */
final class Assessing {
    /** Years ahead that scenarios are compared at. */
    private static final int HORIZON = 5;

    private static final String NOT_ALIGNED =
            "The texts do not show most of them on good terms: the figures tell how long an alliance of such partners lasts, not that"
                    + " there is one.";

    private final Assessor assessor;
    private final DurabilityModel model;

    Assessing(Related related, Hypotheses table) {
        assessor = Assessor.of(related, table);
        model = DurabilityModel.shipped();
    }

    /** The hypotheses of a user's file over the shipped ones; the shipped ones where there is none. */
    static Hypotheses table(Optional<Path> file) {
        if (file.isEmpty()) {
            return Hypotheses.shipped();
        }
        try {
            return Hypotheses.of(file.get().toString(), Files.readString(file.get()));
        } catch (CharacterCodingException e) {
            throw new EntenteException(file.get() + ": not UTF-8. Maybe save it as UTF-8 text.", e);
        } catch (IOException e) {
            throw new EntenteException(
                    file.get() + ": cannot be read: " + WholeFile.reason(e)
                            + ". Maybe print the shipped table to begin with: entente assess --print-hypotheses.",
                    e);
        }
    }

    List<Assessment> all() {
        return assessor.relationships().stream().map(a -> of(a, List.of())).toList();
    }

    Assessment of(List<ActorName> actors, List<Change> supposed) {
        Assessment assessment = assessor.assess(actors);
        boolean enough = assessment.summary().sentences().size() > 1;
        if (!enough && supposed.isEmpty()) {
            return assessment;
        }
        Durability lasting = durability(assessor.lasting(actors));
        List<Scenario> scenarios = assessor.suppositions(actors, supposed).stream()
                .map(s -> compared(s, lasting))
                .toList();
        return assessment.with(enough ? Optional.of(lasting) : Optional.empty(), scenarios);
    }

    private Durability durability(Lasting lasting) {
        Durability result = model.forecast(lasting.traits(), lasting.age(), lasting.began(), lasting.alike());
        if (lasting.aligned()) {
            return result;
        }
        List<String> cautions = new ArrayList<>(List.of(NOT_ALIGNED));
        cautions.addAll(result.cautions());
        return new Durability(
                result.age(), result.began(), result.horizons(), result.factors(), result.basis(), cautions);
    }

    private Scenario compared(Supposition supposition, Durability before) {
        Scenario s = supposition.scenario();
        double after = durability(supposition.lasting()).at(HORIZON).survives();
        return new Scenario(
                s.name(),
                s.origin(),
                s.statements(),
                s.before(),
                s.after(),
                s.rows(),
                Optional.of(new Scenario.Shift(HORIZON, before.at(HORIZON).survives(), after)));
    }
}
