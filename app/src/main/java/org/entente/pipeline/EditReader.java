package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.Edit;
import org.entente.model.EntenteException;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;

/** What a user supposes otherwise: {@code --without A}, {@code --flip A:B}, {@code --add A:B:+}. Names may hold colons themselves. */
final class EditReader {
    private static final int NAMED = 8;
    private static final Pattern SIGNED = Pattern.compile("(?s)(?<pair>.*):(?<sign>[-+\u2212])");

    private final List<SignedNetwork> networks;
    private final Function<String, ActorName> actors;

    /**
     * @param networks an edit must fit one of them
     * @param actors finds the actor meant by a name, or throws
     */
    EditReader(List<SignedNetwork> networks, Function<String, ActorName> actors) {
        this.networks = List.copyOf(networks);
        this.actors = actors;
    }

    Edit without(String name) {
        Edit.Without edit = new Edit.Without(find(name));
        if (!fits(edit)) {
            throw new MisnamedException(
                    edit.actor() + " has no ties here, so leaving it out changes nothing." + some());
        }
        return edit;
    }

    Edit flip(String names) {
        Pair pair = pair("--flip", names, names);
        Edit edit = new Edit.Flip(pair);
        if (!fits(edit)) {
            throw new MisnamedException("there is no tie between " + pair.first() + " and " + pair.second()
                    + " to turn." + tied(pair) + " Maybe add one with --add.");
        }
        return edit;
    }

    Edit add(String names) {
        Matcher signed = SIGNED.matcher(names);
        if (!signed.matches()) {
            throw new MisnamedException(
                    "--add " + names + ": the sign is missing. Maybe write --add 'A:B:+' or 'A:B:-'.");
        }
        Pair pair = pair("--add", names, signed.group("pair"));
        Edit edit = new Edit.Add(pair, signed.group("sign").equals("+") ? 1 : -1);
        if (!fits(edit)) {
            throw new MisnamedException(
                    pair.first() + " and " + pair.second() + " are tied already. Maybe turn their tie with --flip.");
        }
        return edit;
    }

    private boolean fits(Edit edit) {
        return networks.stream().anyMatch(edit::fits);
    }

    private ActorName find(String name) {
        try {
            return actors.apply(name);
        } catch (EntenteException e) {
            throw new MisnamedException(String.valueOf(e.getMessage()));
        }
    }

    /** The two actors either side of a colon, whichever colon makes two actors that are there. */
    private Pair pair(String option, String given, String names) {
        List<Pair> found = new ArrayList<>();
        Optional<EntenteException> problem = Optional.empty();
        for (int colon = names.indexOf(':'); colon >= 0; colon = names.indexOf(':', colon + 1)) {
            try {
                ActorName one = actors.apply(names.substring(0, colon));
                try {
                    ActorName other = actors.apply(names.substring(colon + 1));
                    if (!one.equals(other)) {
                        found.add(Pair.of(one, other));
                    }
                } catch (EntenteException e) {
                    problem = Optional.of(e);
                }
            } catch (EntenteException e) {
                problem = problem.or(() -> Optional.of(e));
            }
        }
        List<Pair> pairs = found.stream().distinct().toList();
        List<Pair> exact = pairs.stream().filter(pair -> exact(pair, names)).toList();
        if (pairs.size() == 1 || exact.size() == 1) {
            return pairs.size() == 1 ? pairs.get(0) : exact.get(0);
        }
        if (pairs.size() > 1) {
            throw new MisnamedException(option + " " + given + " can mean several pairs: "
                    + pairs.stream()
                            .map(pair -> pair.first() + " and " + pair.second())
                            .collect(Collectors.joining("; "))
                    + ". Maybe use other names of theirs.");
        }
        throw new MisnamedException(problem.map(e -> String.valueOf(e.getMessage()))
                .orElse(option + " " + given + ": two different actors are wanted. Maybe write "
                        + (option.equals("--add") ? "--add 'A:B:+'." : option + " A:B.")));
    }

    private static boolean exact(Pair pair, String names) {
        return names.equals(pair.first() + ":" + pair.second()) || names.equals(pair.second() + ":" + pair.first());
    }

    private String tied(Pair pair) {
        List<String> others = networks.stream()
                .flatMap(network -> network.ties().stream())
                .filter(tie -> tie.pair().has(pair.first()))
                .map(tie -> tie.pair().other(pair.first()).value())
                .distinct()
                .toList();
        return others.isEmpty() ? "" : " " + pair.first() + " is tied to: " + cut(others) + ".";
    }

    private String some() {
        return " Maybe one of: "
                + cut(networks.stream()
                        .flatMap(network -> network.actors().stream())
                        .map(ActorName::value)
                        .distinct()
                        .toList())
                + ".";
    }

    private static String cut(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
