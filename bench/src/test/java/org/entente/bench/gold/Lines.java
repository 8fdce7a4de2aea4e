package org.entente.bench.gold;

/** Statements of tests, as the lines of JSON that they are read from. */
final class Lines {
    private Lines() {}

    /** An event by its place, "A ASSAULT B" and further fields, each with a comma before it. */
    static Told told(int begin, int end, String words, String... more) {
        String[] parts = words.split(" ", -1);
        String kind =
                switch (parts[1]) {
                    case "ALLIED", "FRIENDLY", "HOSTILE", "RIVAL", "DEPENDENT" -> "tie";
                    case "LEADS", "PART_OF", "MEMBER_OF" -> "role";
                    default -> "event";
                };
        return Told.parse(
                "{\"kind\":\"%s\",\"begin\":%d,\"end\":%d,\"source\":\"%s\",\"type\":\"%s\",\"target\":\"%s\"%s}"
                        .formatted(
                                kind,
                                begin,
                                end,
                                parts[0],
                                parts[1],
                                parts[2],
                                String.join("", more).replace('\'', '"')));
    }
}
