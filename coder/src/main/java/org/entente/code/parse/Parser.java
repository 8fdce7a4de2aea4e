package org.entente.code.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * Stanford CoreNLP: tokens, lemmas, names and basic dependencies. Names of the gazetteer become single tokens before tagging, so
 * that "the Islamic Republic of Iran, the Taliban and Al-Qaeda" parses as a list of three. Thread-safe after loading.
 */
public final class Parser {
    private static final int LONGEST_PIECE = 20_000;
    private static final int SHORTEST_PLURAL = 4;
    private static final Set<String> APOSTROPHE = Set.of("'", "\u2019");
    /** Offices that are written with hyphens. */
    private static final Set<String> OFFICES = Set.of(
            "secretary-general",
            "director-general",
            "governor-general",
            "commander-in-chief",
            "second-in-command",
            "vice-president",
            "vice-chairman",
            "vice-premier");

    private static final int HYPHENS = 3;

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP tagger;
    private final StanfordCoreNLP parser;
    private final NameFinder names;

    private Parser(StanfordCoreNLP splitter, StanfordCoreNLP tagger, StanfordCoreNLP parser, NameFinder names) {
        this.splitter = splitter;
        this.tagger = tagger;
        this.parser = parser;
        this.names = names;
    }

    /** Loads the models: some 8 s of CPU and 0.5 GB, once. */
    public static Parser load(NameFinder names) {
        RedwoodConfiguration.current().clear().apply();
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize,ssplit");
        split.setProperty("ssplit.newlineIsSentenceBreak", "two");
        Properties tag = new Properties();
        tag.setProperty("annotators", "pos");
        tag.setProperty("enforceRequirements", "false");
        Properties parse = new Properties();
        parse.setProperty("annotators", "lemma,ner,depparse");
        parse.setProperty("enforceRequirements", "false");
        parse.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        parse.setProperty("ner.applyFineGrained", "false");
        parse.setProperty("ner.applyNumericClassifiers", "false");
        parse.setProperty("ner.useSUTime", "false");
        parse.setProperty("ner.buildEntityMentions", "false");
        return new Parser(
                new StanfordCoreNLP(split), new StanfordCoreNLP(tag, false), new StanfordCoreNLP(parse, false), names);
    }

    /** The same models with other names. */
    public Parser with(NameFinder others) {
        return new Parser(splitter, tagger, parser, others);
    }

    /**
     * Parses one passage.
     *
     * @param text of the document
     * @param passage index and place of the passage
     * @return its sentences, numbered from 0; the caller renumbers
     */
    public List<Sentence> parse(String text, int index, Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span piece : pieces(text, passage.span())) {
            Annotation annotation = new Annotation(piece.in(text));
            splitter.annotate(annotation);
            merge(annotation, names.names(piece.in(text)));
            annotate(annotation);
            for (CoreMap parsed : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                sentences.add(
                        new Sentence(sentences.size(), index, passage.kind(), tokens(parsed, piece.begin(), text)));
            }
        }
        return sentences;
    }

    private void annotate(Annotation annotation) {
        tagger.annotate(annotation);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            Retagger.correct(sentence.get(CoreAnnotations.TokensAnnotation.class));
        }
        parser.annotate(annotation);
    }

    /** The same sentence under another number. */
    public static Sentence renumber(Sentence sentence, int number) {
        return new Sentence(number, sentence.passage(), sentence.kind(), sentence.tokens());
    }

    /** Cuts what is too long for one go at white space, so that a text without any paragraph still has bounded cost. */
    private static List<Span> pieces(String text, Span whole) {
        List<Span> pieces = new ArrayList<>();
        int begin = whole.begin();
        while (whole.end() - begin > LONGEST_PIECE) {
            int cut = begin + LONGEST_PIECE;
            while (cut > begin + LONGEST_PIECE / 2 && !Character.isWhitespace(text.charAt(cut))) {
                cut--;
            }
            pieces.add(new Span(begin, cut));
            begin = cut;
        }
        if (begin < whole.end() && !text.substring(begin, whole.end()).isBlank()) {
            pieces.add(new Span(begin, whole.end()));
        }
        return pieces;
    }

    private static void merge(Annotation annotation, List<NameFinder.Name> names) {
        List<CoreLabel> all = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> merged = merged(sentence.get(CoreAnnotations.TokensAnnotation.class), names);
            for (int i = 0; i < merged.size(); i++) {
                merged.get(i).setIndex(i + 1);
            }
            sentence.set(CoreAnnotations.TokensAnnotation.class, merged);
            sentence.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
            all.addAll(merged);
            sentence.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
        }
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
    }

    private static List<CoreLabel> merged(List<CoreLabel> tokens, List<NameFinder.Name> names) {
        List<CoreLabel> out = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            CoreLabel first = tokens.get(i);
            if (possessive(tokens, i)) {
                out.add(joined(first, tokens.get(i + 1), "'s"));
                i += 2;
                continue;
            }
            int last = lastOfName(tokens, i, names);
            Optional<String> office = last > i ? Optional.empty() : office(tokens, i);
            if (last > i) {
                out.add(joined(first, tokens.get(last), word(first, names)));
                i = last + 1;
            } else if (office.isPresent()) {
                last = i + (int) office.get().chars().filter(c -> c == '-').count() * 2;
                out.add(joined(first, tokens.get(last), office.get()));
                i = last + 1;
            } else {
                out.add(first);
                i++;
            }
        }
        return out;
    }

    /** "Secretary-general", which the splitter cuts in three: an office is one noun. */
    private static Optional<String> office(List<CoreLabel> tokens, int i) {
        StringBuilder word = new StringBuilder(tokens.get(i).word());
        for (int hyphen = i + 1; hyphen + 1 < tokens.size() && hyphen <= i + HYPHENS; hyphen += 2) {
            boolean close = tokens.get(hyphen).word().equals("-")
                    && tokens.get(hyphen - 1).endPosition()
                            == tokens.get(hyphen).beginPosition()
                    && tokens.get(hyphen).endPosition()
                            == tokens.get(hyphen + 1).beginPosition();
            if (!close) {
                return Optional.empty();
            }
            word.append('-').append(tokens.get(hyphen + 1).word());
            if (OFFICES.contains(word.toString().toLowerCase(Locale.ROOT))) {
                return Optional.of(word.toString());
            }
        }
        return Optional.empty();
    }

    /** "Iran ’ s": texts that were cut into words before carry the mark and its letter apart. */
    private static boolean possessive(List<CoreLabel> tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && APOSTROPHE.contains(tokens.get(i).word())
                && tokens.get(i + 1).word().equals("s")
                && tokens.get(i).endPosition() < tokens.get(i + 1).beginPosition();
    }

    private static int lastOfName(List<CoreLabel> tokens, int i, List<NameFinder.Name> names) {
        int begin = tokens.get(i).beginPosition();
        for (NameFinder.Name name : names) {
            if (name.span().begin() == begin) {
                for (int j = i; j < tokens.size(); j++) {
                    if (tokens.get(j).endPosition() == name.span().end()) {
                        return j;
                    }
                }
            }
        }
        return i;
    }

    private static String word(CoreLabel first, List<NameFinder.Name> names) {
        return names.stream()
                .filter(n -> n.span().begin() == first.beginPosition())
                .findFirst()
                .orElseThrow()
                .word();
    }

    private static CoreLabel joined(CoreLabel first, CoreLabel last, String word) {
        CoreLabel label = new CoreLabel(first);
        label.setWord(word);
        label.setValue(word);
        label.setOriginalText(word);
        label.setEndPosition(last.endPosition());
        return label;
    }

    /**
     * The dictionary form. The tagger takes "Close Relations" of a title and "Farmers" at the start of a sentence for names, and
     * "bases" for those of an argument.
     */
    private static String lemma(CoreLabel label) {
        String tag = label.tag() == null ? "" : label.tag();
        String word = label.word();
        boolean opening = label.index() == 1
                && tag.equals("NNP")
                && "O".equals(label.ner())
                && word.endsWith("s")
                && word.length() > SHORTEST_PLURAL;
        if (tag.equals("NNPS") || opening) {
            return new Morphology().lemma(word.toLowerCase(Locale.ROOT), "NNS");
        }
        if (word.equalsIgnoreCase("bases")) {
            return "base";
        }
        return label.lemma() == null ? word : label.lemma();
    }

    private static List<Token> tokens(CoreMap sentence, int offset, String text) {
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
            IndexedWord word = graph.getNodeByIndexSafe(label.index());
            IndexedWord head = word == null ? null : graph.getParent(word);
            String relation = word == null
                    ? "dep"
                    : head == null
                            ? "root"
                            : graph.getEdge(head, word).getRelation().toString();
            Span span = new Span(label.beginPosition() + offset, label.endPosition() + offset);
            String lemma = lemma(label);
            tokens.add(new Token(
                    span,
                    span.in(text),
                    lemma.toLowerCase(Locale.ROOT),
                    label.tag() == null ? "X" : label.tag(),
                    label.ner() == null ? "O" : label.ner(),
                    head == null ? -1 : head.index() - 1,
                    relation));
        }
        return tokens;
    }
}
