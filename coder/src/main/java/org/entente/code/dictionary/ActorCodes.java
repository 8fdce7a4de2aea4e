package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** What the codes of TABARI and PETRARCH say of an actor: {@code USAGOV}, {@code COLREB}, {@code IGOUNO}. */
final class ActorCodes {
    private static final String TABLE = "/org/entente/code/dictionary/actor-codes.tsv";
    private static final String STATES = "/org/entente/code/actors/states.tsv";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,}");
    private static final int STATE_COLUMNS = 8;

    private final Map<String, ActorName> actors = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    private ActorCodes() {}

    static ActorCodes load() {
        ActorCodes codes = new ActorCodes();
        for (TsvRows.Row row : TsvRows.read(STATES, STATE_COLUMNS).rows()) {
            if (!row.cell(1).isEmpty()) {
                codes.actors.put(row.cell(1), new ActorName(row.cell(0)));
            }
        }
        for (TsvRows.Row row : TsvRows.read(TABLE, 3).rows()) {
            switch (row.cell(1)) {
                case "actor" -> codes.actors.put(row.cell(0), new ActorName(row.cell(2)));
                case "region", "state" -> codes.roles.put(row.cell(0), new Role(row.cell(1), ActorKind.UNKNOWN));
                case "world", "part", "alone" ->
                    codes.roles.put(row.cell(0), new Role(row.cell(1), row.code(2, ActorKind.class)));
                default ->
                    throw row.error("'" + row.cell(1) + "' is none of actor, region, world, state, part, alone.");
            }
        }
        return codes;
    }

    /** Who is meant by a code; empty where CAMEO has no such code. */
    Optional<Meant> meant(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            parts.add(code.substring(i, i + 3));
        }
        String first = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        ActorName actor = actors.get(first);
        if (actor != null) {
            return Optional.of(of(actor, rest));
        }
        Role role = roles.get(first);
        if (role == null || role.place().equals("state")) {
            return Optional.empty();
        }
        return Optional.of(role.place().equals("world") ? world(role, rest) : foreign(role, rest));
    }

    /** A state, or whoever acts for it or in it. */
    private Meant of(ActorName actor, List<String> rest) {
        if (rest.isEmpty()) {
            return new Meant(Optional.of(actor), Optional.empty(), ActorKind.UNKNOWN);
        }
        Role role = roles.getOrDefault(rest.get(0), new Role("alone", ActorKind.UNKNOWN));
        return switch (role.place()) {
            case "state" -> new Meant(Optional.of(actor), Optional.empty(), ActorKind.UNKNOWN);
            case "part" -> new Meant(Optional.empty(), Optional.of(actor), role.kind());
            default -> named(rest, role.kind());
        };
    }

    /** "PSEREBHMS" is Hamas; "COLREB" somebody who rebels in Colombia. */
    private Meant named(List<String> rest, ActorKind kind) {
        ActorName last = actors.get(rest.get(rest.size() - 1));
        return new Meant(Optional.ofNullable(last), Optional.empty(), kind);
    }

    /** "IGOUNO" is the United Nations, "IGOUNOHLH" something of theirs. */
    private Meant world(Role role, List<String> rest) {
        for (int i = rest.size() - 1; i >= 0; i--) {
            ActorName actor = actors.get(rest.get(i));
            if (actor != null) {
                return i == rest.size() - 1
                        ? new Meant(Optional.of(actor), Optional.empty(), role.kind())
                        : new Meant(Optional.empty(), Optional.of(actor), role.kind());
            }
        }
        return new Meant(Optional.empty(), Optional.empty(), role.kind());
    }

    /** An actor of a part of the world, or of no place. */
    private Meant foreign(Role first, List<String> rest) {
        ActorKind kind = rest.isEmpty()
                ? first.kind()
                : roles.getOrDefault(rest.get(0), first).kind();
        return rest.isEmpty() ? new Meant(Optional.empty(), Optional.empty(), kind) : named(rest, kind);
    }

    /** What follows the code of a state; empty where CAMEO has no such role. */
    Optional<Role> role(String code) {
        return code.length() < 3 ? Optional.empty() : Optional.ofNullable(roles.get(code.substring(0, 3)));
    }

    /**
     * Who is meant.
     *
     * @param actor one that is known; empty for one of its own, by the name that has the code
     * @param partOf what an actor of its own belongs to
     * @param kind of an actor of its own
     */
    record Meant(Optional<ActorName> actor, Optional<ActorName> partOf, ActorKind kind) {}

    /**
     * What a part of a code says.
     *
     * @param place as in the table
     * @param kind of actor
     */
    record Role(String place, ActorKind kind) {}
}
