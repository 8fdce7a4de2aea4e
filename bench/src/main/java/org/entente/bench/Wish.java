package org.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user asks for.
 *
 * @param measurements in the order they are made
 * @param shared folder that holds {@code gold}
 * @param write whether the results are kept
 */
record Wish(List<Measurement> measurements, Path shared, boolean write) {
    /**
     * Reads the arguments.
     *
     * @param root folder of the project; the shared folder stands beside it unless named
     * @throws IllegalArgumentException where they are misused; says how
     */
    static Wish parse(String[] arguments, Path root, List<Measurement> all) {
        Path shared = root.resolveSibling("shared");
        boolean write = false;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--write")) {
                write = true;
            } else if (argument.equals("--shared")) {
                i++;
                if (i == arguments.length) {
                    throw new IllegalArgumentException("--shared wants a folder");
                }
                shared = Path.of(arguments[i]).toAbsolutePath();
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException("no such option: " + argument);
            } else {
                names.add(argument);
            }
        }
        for (String name : names) {
            if (all.stream().noneMatch(m -> m.name().equals(name))) {
                throw new IllegalArgumentException("no such section: " + name);
            }
        }
        if (write && !names.isEmpty()) {
            throw new IllegalArgumentException("--write keeps all sections or none, so name none");
        }
        return new Wish(
                all.stream()
                        .filter(m -> names.isEmpty() || names.contains(m.name()))
                        .toList(),
                shared,
                write);
    }
}
