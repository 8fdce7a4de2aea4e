package org.entente.cli;

import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.EdtfDate;
import org.entente.pipeline.Inquiry;
import org.entente.pipeline.OpenCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess}: strategic, or a matter of expediency. */
@Command(
        name = "assess",
        description =
                "Weighs competing hypotheses about the relationship of two or more actors: strategic or expedient.",
        footer = {
            "  entente assess entente-out/text.entente Iran Taliban",
            "  entente assess entente-out/text.entente iran taliban al-qaeda --at 2021",
            "  entente assess entente-out/text.entente Iran Taliban --format docx --out iran-taliban.docx"
        })
final class Assess extends Task {
    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Parameters(
            index = "1..*",
            arity = "2..*",
            paramLabel = "ACTOR",
            description = "Two or more actors: names or aliases.")
    private List<String> names = List.of();

    @Option(names = "--at", paramLabel = "EDTF", converter = Dates.class, description = "Date of the network.")
    private EdtfDate at = EdtfDate.UNKNOWN;

    @Mixin
    private final AssessOutput output = new AssessOutput();

    @Override
    public Integer call() {
        OpenCase open = of.open();
        List<ActorName> actors = names.stream().map(open::actor).distinct().toList();
        if (actors.size() < 2) {
            throw misused("These names all mean " + actors.get(0) + ": assess needs another actor");
        }
        Assessment assessment = open.assess(actors, Inquiry.at(at));
        output.write(open.file(), assessment, this);
        return Exit.OK;
    }
}
