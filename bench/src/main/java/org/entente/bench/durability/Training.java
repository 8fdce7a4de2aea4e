package org.entente.bench.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.analyse.durability.Hazard;

/** Fits the model that the product ships to all alliances and writes its numbers. {@code bench/train-durability} starts it. */
public final class Training {
    private Training() {}

    /**
     * Trains, and writes the file.
     *
     * @param arguments folder of the data, file to write
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 2 || !Files.isDirectory(Path.of(arguments[0]))) {
            out.println(
                    "usage: bench/train-durability [DATA [FILE]]     DATA: the folder that holds atop4_01_alliance_level.csv");
            System.exit(2);
        }
        Study study = Study.read(Path.of(arguments[0]));
        Files.writeString(Path.of(arguments[1]), text(study));
        out.println("wrote " + arguments[1]);
    }

    static String text(Study study) {
        Specification specification = Specification.SHIPPED;
        Study.Fitted fitted = study.fit(specification, Alliances.END);
        double ratio = study.level(fitted).before((int) Alliances.END);
        Hazard hazard = fitted.at(ratio);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# The durability model: written by bench/train-durability, not by hand. Cells are separated by tabs.");
        lines.add(
                "# intercept: log of endings per year at age 0 and average features; age: times ln(1 + age in years); drift: standard");
        lines.add(
                "# deviation of the log rate between decades. feature: id, mean, standard deviation, coefficient per standard deviation.");
        lines.add("# covariance: of intercept, age and coefficients, a line each.");
        lines.add(String.format(
                Locale.ROOT,
                "# The intercept holds the level of 1997 to 2016: %.3f times the rate of all years of peace since 1816.",
                ratio));
        lines.add("basis\t" + basis(study));
        lines.add("intercept\t" + number(hazard.intercept()));
        lines.add("age\t" + number(hazard.ageSlope()));
        lines.add("drift\t" + number(study.drift(specification)));
        for (int j = 0; j < specification.features().size(); j++) {
            lines.add("feature\t" + specification.features().get(j) + "\t"
                    + number(fitted.sample().mean(j)) + "\t"
                    + number(fitted.sample().deviation(j)) + "\t" + number(hazard.coefficients()[j]));
        }
        for (double[] row : hazard.covariance()) {
            StringBuilder line = new StringBuilder("covariance");
            for (double value : row) {
                line.append('\t').append(number(value));
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String basis(Study study) {
        long ended = study.alliances().stream().filter(Alliance::ended).count();
        return study.alliances().size() + " written alliances of states made from 1815 to 2016 (ATOP 4.01), " + ended
                + " of which ended, with data on states from the Correlates of War, V-Dem, Leeds & Savun, Gibler, Miller & Little, and"
                + " Thompson's rivalries; at the rate of ending of 1997 to 2016";
    }

    /** Enough digits to be the same to seven places, few enough to be read. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.7g", value);
    }
}
