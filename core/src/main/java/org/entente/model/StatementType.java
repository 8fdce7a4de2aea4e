package org.entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The type of a statement. No two kinds of statement share a code, so that the code also tells the kind. */
public sealed interface StatementType permits EventType, TieType, RoleType, InterestType, OutlookType {
    /** The code, as written in exports. */
    String name();

    /** {@code event}, {@code tie}, {@code role}, {@code interest} or {@code outlook}. */
    String kind();

    /** All types, kind by kind. */
    static List<StatementType> all() {
        return Stream.<StatementType[]>of(
                        EventType.values(),
                        TieType.values(),
                        RoleType.values(),
                        InterestType.values(),
                        OutlookType.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** The type of a code, in any case of letters; empty where there is none. */
    static Optional<StatementType> of(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return all().stream().filter(type -> type.name().equals(wanted)).findFirst();
    }

    /** The type of a statement. */
    static StatementType of(Statement statement) {
        return of(statement.type()).orElseThrow();
    }
}
