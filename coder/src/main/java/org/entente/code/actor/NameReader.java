package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Proper names: those of the gazetteer, short forms of longer names met before, and persons and organisations the tagger finds. */
final class NameReader {
    private static final Set<String> NOT_AN_ORGANISATION =
            Set.of("january", "february", "march", "april", "june", "july", "august");

    /** What a treaty or a war is called after is no actor: "the Nkomati Accord", "the McMahon Act". */
    private static final Set<String> PAPERS = Set.of(
            "Accord",
            "Accords",
            "Act",
            "Agreement",
            "Charter",
            "Communique",
            "Constitution",
            "Convention",
            "Declaration",
            "Doctrine",
            "Initiative",
            "Law",
            "Memorandum",
            "Note",
            "Pact",
            "Peace",
            "Plan",
            "Process",
            "Protocol",
            "Resolution",
            "Statute",
            "Summit",
            "Treaty",
            "War");

    private static final Set<String> MONTHS = Set.of("may", "march", "april", "june", "august");
    private static final Set<String> DATED = Set.of(
            "in", "by", "since", "until", "till", "from", "during", "of", "early", "late", "mid", "last", "next",
            "this");

    private static final Set<String> ARGUMENT = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos");

    private static final String CAPITALS =
            "(\\p{Lu}[\\p{L}'’-]+(?: (?:(?:al|ul|el|of|the|de|bin)[ -])?\\p{Lu}[\\p{L}'’-]+){0,5})";
    private static final Pattern ALSO = Pattern.compile(CAPITALS
            + " ?\\((?:a\\.?k\\.?a\\.?|also known as|formerly|better known as)\\s+(?:the )?" + CAPITALS + "\\)");

    private final Cast cast;
    private final String text;

    NameReader(Cast cast, String text) {
        this.cast = cast;
        this.text = text;
    }

    /** Learns the short forms that a stretch of text allows itself: "the Islamic Republic" after "the Islamic Republic of Iran". */
    void learn(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            String words = sentence.span().in(text);
            for (AliasIndex.Hit hit : cast.known(sentence, words)) {
                String written = hit.span().in(words);
                int of = written.indexOf(" of ");
                if (of > 0
                        && written.indexOf(' ') < of
                        && hit.alias().form() == Alias.Form.NAME
                        && !cast.local().has(written.substring(0, of))) {
                    cast.local()
                            .add(Alias.of(written.substring(0, of), hit.alias().entry(), Alias.Form.NAME));
                }
                if (hit.alias().entry().kind() == ActorKind.PERSON) {
                    cast.knows(hit.alias().entry(), hit.alias().pieces());
                }
            }
        }
        learnPersons(sentences);
        Abbreviations abbreviations = new Abbreviations(cast);
        for (Sentence sentence : sentences) {
            learnOtherNames(sentence.span().in(text));
            abbreviations.learn(sentence.span().in(text));
        }
    }

    /** "The Ansar Movement (a.k.a. Harakat Ansar)": one actor under two names. */
    private void learnOtherNames(String words) {
        Matcher m = ALSO.matcher(words);
        while (m.find()) {
            String first = m.group(1);
            String other = m.group(2);
            Optional<Entry> known = named(first).or(() -> named(other));
            Entry entry = known.orElseGet(() -> cast.guess(first, ActorKind.ORGANISATION, Optional.empty()));
            for (String name : List.of(first, other)) {
                if (named(name).isEmpty()) {
                    cast.local().add(Alias.of(name, entry, Alias.Form.NAME));
                }
            }
        }
    }

    private Optional<Entry> named(String name) {
        return cast.gazetteer().index().find(name).stream()
                .filter(h -> h.span().length() == name.length())
                .map(h -> h.alias().entry())
                .findFirst();
    }

    private void learnPersons(List<Sentence> sentences) {
        List<Run> runs = new ArrayList<>();
        sentences.forEach(s -> runs.addAll(runs(s, "PERSON")));
        runs.stream()
                .sorted(java.util.Comparator.comparingInt((Run r) -> -r.pieces().size())
                        .thenComparing(r -> r.sentence().span()))
                .filter(r -> r.pieces().size() > 1)
                .forEach(r -> cast.person(r.pieces(), r.name()));
    }

    /** Adds the names of a sentence to its references. */
    void read(Sentence sentence, References references) {
        Span whole = sentence.span();
        String words = whole.in(text);
        List<AliasIndex.Hit> hits = new ArrayList<>(cast.known(sentence, words));
        for (AliasIndex.Hit hit : cast.local().find(words)) {
            if (hits.stream().noneMatch(h -> h.span().overlaps(hit.span()))) {
                hits.add(hit);
            }
        }
        hits.sort(java.util.Comparator.comparing(AliasIndex.Hit::span));
        for (int i = 0; i < hits.size(); i++) {
            Span span = Gazetteer.withAbbreviation(words, hits, i).shift(whole.begin());
            Reference reference = reference(sentence, span, hits.get(i).alias());
            if (reference != null && references.covering(reference.head()).isEmpty()) {
                cast.meet(hits.get(i).alias().entry(), hits.get(i).span().in(words));
                references.add(reference);
            }
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (references.covering(i).isEmpty() && shortForm(sentence, i)) {
                shortened(sentence, references, i);
            }
        }
        for (Run run : runs(sentence, "PERSON")) {
            if (free(references, run)
                    && !month(sentence, run.first())
                    && !cast.gazetteer().places().has(run.name())) {
                Optional<Entry> alone = run.pieces().size() == 1 && !cast.personNamed(run.pieces())
                        ? cast.gazetteer().bySurname(run.name())
                        : Optional.empty();
                add(references, run, alone.orElseGet(() -> cast.person(run.pieces(), run.name())));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (bareSurname(sentence, i) && references.covering(i).isEmpty()) {
                surname(sentence, references, i);
            }
        }
        for (Run run : runs(sentence, "ORGANIZATION")) {
            if (free(references, run) && plausible(run)) {
                add(references, run, cast.guess(run.name(), ActorKind.ORGANISATION, Optional.empty()));
            }
        }
    }

    /** "The Front": a capitalised noun with nothing but an article before it. */
    private static boolean shortForm(Sentence sentence, int i) {
        Token token = sentence.at(i);
        boolean alone = i + 1 == sentence.size()
                || !sentence.at(i + 1).proper()
                || !Character.isUpperCase(sentence.at(i + 1).text().charAt(0));
        return token.noun()
                && Character.isUpperCase(token.text().charAt(0))
                && sentence.at(i - 1).lower().equals("the")
                && alone
                && !sentence.heading();
    }

    private void shortened(Sentence sentence, References references, int i) {
        String word = sentence.at(i).text();
        cast.shortFor(word).ifPresent(entry -> {
            cast.meet(entry, word);
            references.add(new Reference(i, i, i, Reference.Form.NAME, List.of(entry.name())));
        });
    }

    /** "Molotov protested": a name that stands alone, does or suffers something, and is no place. */
    private static boolean bareSurname(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.proper()
                && !month(sentence, i)
                && !token.ner().equals("LOCATION")
                && ARGUMENT.stream().anyMatch(token::is)
                && sentence.children(i, "det", "amod", "compound").isEmpty();
    }

    /** "By May 2009", "in May": a month is nobody. */
    private static boolean month(Sentence sentence, int i) {
        return MONTHS.contains(sentence.at(i).lower())
                && (!sentence.children(i, "nummod").isEmpty()
                        || (i > 0 && DATED.contains(sentence.at(i - 1).lower())));
    }

    /** A person met before by this surname, else the only one whom the gazetteer knows by it. */
    private void surname(Sentence sentence, References references, int i) {
        String word = sentence.at(i).text();
        cast.gazetteer().bySurname(word).ifPresent(entry -> {
            cast.meet(entry, word);
            references.add(new Reference(i, i, i, Reference.Form.NAME, List.of(entry.name())));
        });
    }

    private void add(References references, Run run, Entry entry) {
        cast.meet(entry, run.name());
        references.add(new Reference(
                run.first(),
                run.last(),
                head(run.sentence(), run.first(), run.last()),
                Reference.Form.NAME,
                List.of(entry.name())));
    }

    private static boolean free(References references, Run run) {
        for (int i = run.first(); i <= run.last(); i++) {
            if (references.covering(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean plausible(Run run) {
        String name = run.name();
        return name.length() > 1
                && Character.isUpperCase(name.charAt(0))
                && !NOT_AN_ORGANISATION.contains(name.toLowerCase(Locale.ROOT))
                && !PAPERS.contains(name.substring(name.lastIndexOf(' ') + 1))
                && run.sentence().at(run.last()).noun();
    }

    private static @Nullable Reference reference(Sentence sentence, Span span, Alias alias) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).span().overlaps(span)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0
                || (!span.covers(sentence.at(first).span())
                        && sentence.at(first).span().length() > span.length() + 2)) {
            return null;
        }
        Reference.Form form =
                switch (alias.form()) {
                    case NAME -> Reference.Form.NAME;
                    case DEMONYM -> Reference.Form.DEMONYM;
                    case CAPITAL -> Reference.Form.SEAT;
                };
        return new Reference(
                first,
                last,
                head(sentence, first, last),
                form,
                List.of(alias.entry().name()));
    }

    /** The last token of a run whose governor lies outside it. */
    static int head(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.at(i).head();
            if ((head < first || head > last) && !sentence.at(i).is("punct")) {
                return i;
            }
        }
        return last;
    }

    private List<Run> runs(Sentence sentence, String tag) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (!sentence.at(i).ner().equals(tag)) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < sentence.size() && sentence.at(last + 1).ner().equals(tag)) {
                last++;
            }
            trimmed(sentence, i, last).ifPresent(runs::add);
            i = last + 1;
        }
        return runs;
    }

    /** A run without titles, articles and punctuation at its edges. */
    private Optional<Run> trimmed(Sentence sentence, int from, int to) {
        int first = from;
        int last = to;
        while (first < last
                && (cast.gazetteer().droppedTitle(sentence.at(first).text())
                        || !Character.isLetter(sentence.at(first).text().charAt(0))
                        || sentence.at(first).pos().equals("DT"))) {
            first++;
        }
        while (last > first
                && !Character.isLetterOrDigit(sentence.at(last).text().charAt(0))) {
            last--;
        }
        String name = sentence.span(first, last).in(text).replaceAll("\\s+", " ");
        List<String> pieces = Alias.of(
                        name,
                        new Entry(org.entente.model.ActorName.UNKNOWN, ActorKind.UNKNOWN, Optional.empty(), false),
                        Alias.Form.NAME)
                .pieces();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Run(sentence, first, last, name, pieces));
    }

    private record Run(Sentence sentence, int first, int last, String name, List<String> pieces) {}
}
