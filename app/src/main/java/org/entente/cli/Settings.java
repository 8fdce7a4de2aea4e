package org.entente.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.EntenteException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are not on the command line: from the environment, else the project's file, else the user's. */
final class Settings implements IDefaultValueProvider {
    private static final String FILE = "entente.properties";

    /** Options of decisions: a person states each of them. */
    private static final Set<String> DECISIONS =
            Set.of("--note", "--withdraw", "--indicator", "--hypothesis", "--as", "--list");

    /** Commands of which only these options are none of a decision. */
    private static final Set<String> DECIDING = Set.of("correct", "actors");

    private static final Set<String> HARMLESS = Set.of("--json", "--debug");

    private final Surroundings around;
    private final Path projectFile;
    private final Path userFile;
    private final Properties project;
    private final Properties user;

    private final Map<ArgSpec, String> origins = new HashMap<>();

    Settings(Surroundings around) {
        this.around = around;
        this.projectFile = around.folder().resolve(FILE);
        this.userFile = around.home().resolve(".config").resolve("entente").resolve(FILE);
        this.project = read(projectFile);
        this.user = read(userFile);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !settable(option)) {
            return null;
        }
        String key = key(option);
        String variable = "ENTENTE_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
        String value = around.environment().get(variable);
        if (value != null) {
            origins.put(argument, variable);
            return value;
        }
        value = project.getProperty(key);
        if (value != null) {
            origins.put(argument, projectFile.toString());
            return value;
        }
        value = user.getProperty(key);
        if (value != null) {
            origins.put(argument, userFile.toString());
        }
        return value;
    }

    /** Where a value came from that was not given on the command line; {@code ""} where it was. */
    String origin(@Nullable ArgSpec argument) {
        return argument == null ? "" : origins.getOrDefault(argument, "");
    }

    /** Refuses keys that no command knows: a misspelt setting would be silently without effect. */
    void requireKnownKeys(CommandLine program) {
        Set<String> known = new TreeSet<>();
        collect(program.getCommandSpec(), known);
        for (Map.Entry<Path, Properties> file :
                Map.of(projectFile, project, userFile, user).entrySet()) {
            for (String key : new TreeSet<>(file.getValue().stringPropertyNames())) {
                if (!known.contains(key)) {
                    throw new EntenteException(file.getKey() + ": there is no setting '" + key + "'. Maybe one of: "
                            + String.join(", ", known) + ".");
                }
            }
        }
    }

    private static void collect(CommandSpec command, Set<String> keys) {
        command.options().stream().filter(Settings::settable).forEach(option -> keys.add(key(option)));
        command.subcommands().values().forEach(sub -> collect(sub.getCommandSpec(), keys));
    }

    /** A file to write is named each time, since a setting would let every command write over it. */
    private static boolean settable(OptionSpec option) {
        boolean deciding =
                option.command() != null && DECIDING.contains(option.command().name());
        return !option.usageHelp()
                && (!deciding || HARMLESS.contains(option.longestName()))
                && !option.versionHelp()
                && !option.paramLabel().equals("FILE")
                && !DECISIONS.contains(option.longestName());
    }

    private static String key(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw new EntenteException(
                        file + ": cannot be read (" + e.getMessage()
                                + "). Maybe it is not UTF-8 or lines are not key=value.",
                        e);
            }
        }
        return properties;
    }
}
