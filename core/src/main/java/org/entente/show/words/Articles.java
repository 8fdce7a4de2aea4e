package org.entente.show.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * Which names take "the": those that most of their mentions in the texts have it before. Only mentions in the canonical name
 * itself, or in capitals only, count; a tie is no article. O(mentions).
 */
final class Articles {
    private static final String ARTICLE = "the ";
    /** "the US" says how "United States" is used as well. */
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}");

    private final Map<ActorName, Integer> balance = new HashMap<>();

    private Articles() {}

    /** Actors that take the article, with it. */
    static Map<ActorName, String> names(CaseFile file) {
        Map<String, String> texts = new HashMap<>();
        for (Document document : file.documents()) {
            texts.put(document.id(), document.text());
        }
        Articles articles = new Articles();
        for (Statement statement : file.statements()) {
            String text = texts.getOrDefault(statement.evidence().document(), "");
            Stream.of(statement.source(), statement.target())
                    .flatMap(Optional::stream)
                    .forEach(mention -> articles.count(mention, text));
        }
        Map<ActorName, String> names = new HashMap<>();
        articles.balance.forEach((actor, count) -> {
            if (count > 0) {
                names.put(actor, ARTICLE + actor.value());
            }
        });
        return names;
    }

    private void count(Mention mention, String text) {
        String name = mention.actor().value();
        if (mention.span().isEmpty() || mention.span().get().end() > text.length() || startsWith(name, 0, ARTICLE)) {
            return;
        }
        Span span = mention.span().get();
        String words = span.in(text);
        boolean inside = words.equalsIgnoreCase(ARTICLE + name);
        if (inside || words.equalsIgnoreCase(name) || ACRONYM.matcher(words).matches()) {
            boolean article = inside || startsWith(text, span.begin() - ARTICLE.length(), ARTICLE);
            balance.merge(mention.actor(), article ? 1 : -1, Integer::sum);
        }
    }

    private static boolean startsWith(String text, int at, String prefix) {
        return at >= 0 && text.regionMatches(true, at, prefix, 0, prefix.length());
    }
}
