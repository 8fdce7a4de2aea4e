package org.entente.show.docx;

import java.util.List;
import java.util.Optional;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.model.Scenario;
import org.entente.show.Cases;

/** The small case with texts that would be fields, mark-up or broken XML in a document of Word. */
final class Hostile {
    private static final String TEXT = "HYPERLINK \"http://example.org\" </w:t><w:t>\u0007\uFFFE <script>";

    private Hostile() {}

    static Analysis analysis() {
        Analysis small = Cases.small();
        Assessment assessment = small.assessments().get(0);
        Scenario scenario =
                new Scenario(TEXT, Scenario.Origin.TEXT, List.of(), List.of(), List.of(), List.of(), Optional.empty());
        return new Analysis(
                small.file(),
                small.principals(),
                small.histories(),
                small.study(),
                small.course(),
                small.occurrences(),
                List.of(assessment.with(assessment.durability(), List.of(scenario))));
    }
}
