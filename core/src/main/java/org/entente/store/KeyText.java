package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.ActorName;
import org.entente.model.Quotation;
import org.entente.model.StatementKey;
import org.entente.model.StatementType;

/** What statements are known by, in a row of the log: an array per column, since a row holds no objects within. */
final class KeyText {
    private static final String DOCUMENT = "document";
    private static final String BEFORE = "before";
    private static final String WORDS = "words";
    private static final String AFTER = "after";
    private static final String BEGIN = "begin";
    private static final String ONLY = "only";
    private static final String TYPE = "type";
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final String ACT = "act";

    private KeyText() {}

    static void write(List<StatementKey> keys, DetailText to) {
        column(DOCUMENT, keys, key -> key.at().document(), to);
        column(BEFORE, keys, key -> key.at().before(), to);
        column(WORDS, keys, key -> key.at().words(), to);
        column(AFTER, keys, key -> key.at().after(), to);
        column(BEGIN, keys, key -> Integer.toString(key.at().begin()), to);
        column(ONLY, keys, key -> Boolean.toString(key.at().only()), to);
        column(TYPE, keys, key -> key.type().name(), to);
        column(SOURCE, keys, key -> key.source().map(ActorName::value).orElse(""), to);
        column(TARGET, keys, key -> key.target().map(ActorName::value).orElse(""), to);
        column(ACT, keys, StatementKey::act, to);
    }

    private static void column(
            String name, List<StatementKey> keys, Function<StatementKey, String> value, DetailText to) {
        to.with(name, keys.stream().map(value).toList());
    }

    static List<StatementKey> read(Detail detail) {
        List<StatementKey> keys = new ArrayList<>();
        for (int i = 0; i < detail.texts(DOCUMENT).size(); i++) {
            String type = cell(detail, TYPE, i);
            keys.add(new StatementKey(
                    new Quotation(
                            cell(detail, DOCUMENT, i),
                            cell(detail, BEFORE, i),
                            cell(detail, WORDS, i),
                            cell(detail, AFTER, i),
                            Integer.parseInt(cell(detail, BEGIN, i)),
                            Boolean.parseBoolean(cell(detail, ONLY, i))),
                    StatementType.of(type)
                            .orElseThrow(() -> new IllegalArgumentException("\"" + type + "\" is no type")),
                    actor(cell(detail, SOURCE, i)),
                    actor(cell(detail, TARGET, i)),
                    cell(detail, ACT, i)));
        }
        return keys;
    }

    private static String cell(Detail detail, String name, int row) {
        List<String> column = detail.texts(name);
        if (row >= column.size()) {
            throw new IllegalArgumentException("\"" + name + "\" has only " + column.size() + " texts");
        }
        return column.get(row);
    }

    private static Optional<ActorName> actor(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new ActorName(name));
    }
}
