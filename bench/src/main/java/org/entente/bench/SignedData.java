package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.intake.SignedNetworks;
import org.entente.model.ActorName;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;

/**
 * Signed networks with published figures.
 *
 * @param folder that holds {@code cow}, {@code bio} and the others
 */
record SignedData(Path folder) {
    SignedNetwork read(String file) {
        return SignedNetworks.read(folder.resolve(file)).network();
    }

    /** The files of a folder by name, such as {@code cow/cow_1946-1949.csv}. */
    List<String> files(String set) {
        try (Stream<Path> files = Files.list(folder.resolve(set))) {
            return files.map(file -> set + "/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A network as numbers, each tie worth 1, for the doors that want that: actors by name, edges in the order of ties. */
    static SignedGraph graph(SignedNetwork network) {
        TreeSet<ActorName> names = new TreeSet<>();
        for (SignedTie tie : network.ties()) {
            names.add(tie.pair().first());
            names.add(tie.pair().second());
        }
        Map<ActorName, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return SignedGraph.of(
                names.size(),
                network.ties().stream()
                        .mapToInt(tie -> numbers.getOrDefault(tie.pair().first(), -1))
                        .toArray(),
                network.ties().stream()
                        .mapToInt(tie -> numbers.getOrDefault(tie.pair().second(), -1))
                        .toArray(),
                network.ties().stream().mapToLong(SignedTie::sign).toArray());
    }
}
