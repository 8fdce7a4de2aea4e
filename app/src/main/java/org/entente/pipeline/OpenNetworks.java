package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.analyse.balance.Balances;
import org.entente.analyse.balance.course.Movers;
import org.entente.intake.SignedNetworks;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceQuestion;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.CaseFile;
import org.entente.model.Edit;
import org.entente.model.EdtfDate;
import org.entente.model.EntenteException;
import org.entente.model.NetworkFile;
import org.entente.model.Progress;
import org.entente.model.SignedNetwork;
import org.entente.model.Skipped;
import org.entente.model.WhatIf;
import org.entente.show.export.Exports;

/** Signed networks, from cases or edge lists, in the order of time, and the questions of balance that can be put to them. */
public final class OpenNetworks {
    private static final String CASE = ".entente";
    /** So many unreadable lines of a file are listed. */
    private static final int LINES = 10;

    private final List<Step> networks;
    private final Optional<OpenCase> open;
    private final List<Skipped> skipped;

    private OpenNetworks(List<Step> networks, Optional<OpenCase> open, List<Skipped> skipped) {
        this.networks = List.copyOf(networks);
        this.open = open;
        this.skipped = List.copyOf(skipped);
    }

    /** A network, its label, and how much was left out of it for which reason. */
    private record Step(String label, SignedNetwork network, SortedMap<String, Integer> dropped) {
        static Step of(Map.Entry<String, SignedNetwork> labelled) {
            return new Step(
                    labelled.getKey(), labelled.getValue(), labelled.getValue().droppedByReason());
        }

        static Step of(Path path) {
            NetworkFile file = SignedNetworks.read(path);
            SortedMap<String, Integer> dropped = new TreeMap<>();
            file.dropped().forEach((reason, count) -> dropped.put(reason.word(), count));
            return new Step(OpenNetworks.label(path), file.network(), dropped);
        }
    }

    /**
     * What is said of one network.
     *
     * @param study all of it, as supposed where something is
     * @param what the same without and with what is supposed
     * @param dropped how much was left out of the network for which reason
     * @param seconds what triads, walks and the split took, proof included
     */
    public record Answer(
            BalanceStudy study, Optional<WhatIf> what, SortedMap<String, Integer> dropped, double seconds) {}

    /** Whether a file is a case, by its name. */
    public static boolean isCase(Path file) {
        return file.toString().endsWith(CASE);
    }

    /**
     * Reads cases and edge lists, one network each, labelled by file.
     *
     * @param at the date of the networks of cases
     * @throws NothingReadException where there are several files and none could be read
     * @throws EntenteException where the only file cannot be read
     */
    public static OpenNetworks read(List<Path> files, EdtfDate at, Progress progress) {
        Progress steps = Interruption.checkedBy(progress);
        if (files.size() == 1 && isCase(files.get(0))) {
            return of(OpenCase.read(files.get(0)), at);
        }
        List<Step> networks = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        int done = 0;
        for (Path file : files) {
            steps.at("Reading " + file.getFileName(), ++done, files.size());
            try {
                Step step = isCase(file)
                        ? Step.of(Map.entry(label(file), OpenCase.read(file).network(at)))
                        : Step.of(file);
                networks.add(step);
                unreadable(step.network(), skipped);
            } catch (EntenteException e) {
                if (files.size() == 1) {
                    throw e;
                }
                skipped.add(skipped(file, e));
            }
        }
        if (networks.isEmpty()) {
            throw new NothingReadException(skipped);
        }
        return new OpenNetworks(networks, Optional.empty(), skipped);
    }

    /** The network of a case at a date. */
    public static OpenNetworks of(OpenCase open, EdtfDate at) {
        return new OpenNetworks(
                List.of(Step.of(Map.entry(open.file().name(), open.network(at)))), Optional.of(open), List.of());
    }

    /** The networks of a case in time. */
    public static OpenNetworks of(OpenCase open, Windows windows) {
        return new OpenNetworks(open.networks(windows).stream().map(Step::of).toList(), Optional.of(open), List.of());
    }

    /** The name of the file, without folders and endings. */
    private static String label(Path file) {
        Path name = file.getFileName();
        return (name == null ? file.toString() : name.toString()).replaceFirst("(?<=.)(\\.[A-Za-z]+){1,2}$", "");
    }

    /** Lines that say nothing are listed, the first ones; whatever has a rule of its own is in the answer. */
    private static void unreadable(SignedNetwork network, List<Skipped> skipped) {
        List<Skipped> lines = network.dropped().stream()
                .filter(s -> s.reason().startsWith(NetworkFile.Reason.UNREADABLE.word()))
                .toList();
        skipped.addAll(lines.subList(0, Math.min(LINES, lines.size())));
        if (lines.size() > LINES) {
            skipped.add(new Skipped(lines.get(0).what(), "", (lines.size() - LINES) + " more lines like these.", ""));
        }
    }

    /** The error's message begins with the file, as all do; it is not said twice. */
    private static Skipped skipped(Path file, EntenteException e) {
        String message = String.valueOf(e.getMessage());
        String prefix = file + ": ";
        return new Skipped(
                file.toString(), "", message.startsWith(prefix) ? message.substring(prefix.length()) : message, "");
    }

    /** The case, where they come from one. */
    public Optional<CaseFile> file() {
        return open.map(OpenCase::file);
    }

    /** The first network, which is the only one unless there are several steps. */
    public SignedNetwork network() {
        return networks.get(0).network();
    }

    /** What could not be read: files, and lines of files. */
    public List<Skipped> skipped() {
        return skipped;
    }

    /**
     * What a user supposes otherwise: first who is gone, then whose tie turns, then who is tied.
     *
     * @throws MisnamedException where an actor or a tie is not there
     */
    public List<Edit> edits(List<String> without, List<String> flip, List<String> add) {
        List<SignedNetwork> all = networks.stream().map(Step::network).toList();
        ActorIndex index = new ActorIndex(all);
        Function<String, ActorName> finder =
                name -> open.map(c -> c.principal(c.actor(name))).orElseGet(() -> index.find(name));
        EditReader reader = new EditReader(all, finder);
        return Stream.of(
                        without.stream().map(reader::without),
                        flip.stream().map(reader::flip),
                        add.stream().map(reader::add))
                .flatMap(edits -> edits)
                .distinct()
                .toList();
    }

    /** All that is said of the balance of the first network; where something is supposed otherwise, before and after. */
    public Answer study(List<Edit> edits, BalanceQuestion question, Progress progress) {
        Progress steps = Interruption.checkedBy(progress);
        Balances.prepare();
        if (edits.isEmpty()) {
            return study(network(), Optional.empty(), question, steps);
        }
        BalanceStudy before = Balances.study(network(), question, steps);
        Answer answer = study(edited(network(), edits), Optional.of(before.balance()), question, steps);
        BalanceStudy after = answer.study();
        List<ActorName> movers = Movers.between(before.network(), before.balance(), after.network(), after.balance());
        return new Answer(
                after,
                Optional.of(new WhatIf(edits, before, after, movers)),
                networks.get(0).dropped(),
                answer.seconds());
    }

    private Answer study(SignedNetwork network, Optional<Balance> like, BalanceQuestion question, Progress progress) {
        long begun = System.nanoTime();
        Balance balance = Balances.of(network, like, question, progress);
        double seconds = (System.nanoTime() - begun) / 1e9;
        BalanceStudy study = Balances.around(network, balance, question, progress);
        return new Answer(study, Optional.empty(), networks.get(0).dropped(), seconds);
    }

    /** Balance step by step, with what is supposed otherwise wherever it fits. */
    public List<BalanceStep> course(List<Edit> edits, BalanceQuestion question, Progress progress) {
        return Balances.course(
                networks.stream()
                        .map(step -> Map.entry(step.label(), edited(step.network(), edits)))
                        .toList(),
                question,
                Interruption.checkedBy(progress));
    }

    private static SignedNetwork edited(SignedNetwork network, List<Edit> edits) {
        SignedNetwork edited = network;
        for (Edit edit : edits) {
            edited = edit.on(edited);
        }
        return edited;
    }

    /** Writes network and balance as in {@code report.json}. */
    public static void networkJson(Answer answer, Appendable out) throws IOException {
        Exports.network(answer.study(), answer.what(), out);
    }

    /** Writes balance as one flat object. */
    public static void json(Answer answer, double inAll, Appendable out) throws IOException {
        Exports.balance(answer.study(), answer.what(), answer.dropped(), answer.seconds(), inAll, out);
    }

    /** Writes the ties of a network with their sides. */
    public static void csv(Answer answer, Appendable out) throws IOException {
        Exports.ties(answer.study(), out);
    }

    /** Writes balance step by step as one object. */
    public void json(List<BalanceStep> steps, List<Edit> edits, double seconds, Appendable out) throws IOException {
        Exports.course(steps, networks.stream().map(Step::dropped).toList(), skipped, edits, seconds, out);
    }

    /** Writes balance step by step, a row each. */
    public static void csv(List<BalanceStep> steps, Appendable out) throws IOException {
        Exports.steps(steps, out);
    }
}
