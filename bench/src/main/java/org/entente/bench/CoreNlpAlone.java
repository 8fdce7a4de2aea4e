package org.entente.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.entente.model.Document;

/**
 * CoreNLP without Entente: what the program's cost is compared with. As a program of its own it loads the models, annotates
 * one text as a whole and prints the number of sentences.
 */
final class CoreNlpAlone {
    /** With names, numbers and times, as DESIGN.md sets the parts out. */
    static final String AS_DESIGNED = "as-designed";

    /** With the one model of names that the coder loads, without numbers and times. */
    static final String AS_CODED = "as-coded";

    private CoreNlpAlone() {}

    /** Arguments: a text, its date, {@link #AS_DESIGNED} or {@link #AS_CODED}. */
    public static void main(String[] arguments) throws IOException {
        RedwoodConfiguration.current().clear().apply();
        Annotation annotation = new Annotation(Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8));
        annotation.set(CoreAnnotations.DocDateAnnotation.class, arguments[1]);
        new StanfordCoreNLP(properties(arguments[2])).annotate(annotation);
        System.out.println(
                annotation.get(CoreAnnotations.SentencesAnnotation.class).size());
    }

    /** How many sentences the coder parses in a document. */
    static int sentences(Document document) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        StanfordCoreNLP splitter = new StanfordCoreNLP(properties);
        return document.passages().stream()
                .filter(passage -> passage.kind().coded())
                .mapToInt(passage -> {
                    Annotation annotation = new Annotation(passage.span().in(document.text()));
                    splitter.annotate(annotation);
                    return annotation
                            .get(CoreAnnotations.SentencesAnnotation.class)
                            .size();
                })
                .sum();
    }

    private static Properties properties(String profile) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        properties.setProperty("ner.applyFineGrained", "false");
        if (profile.equals(AS_CODED)) {
            properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
            properties.setProperty("ner.buildEntityMentions", "false");
        } else if (!profile.equals(AS_DESIGNED)) {
            throw new IllegalArgumentException("no such profile: " + profile);
        }
        return properties;
    }
}
