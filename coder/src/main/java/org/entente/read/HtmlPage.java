package org.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Passage.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A web page to blocks. What surrounds the text (navigation, footers, forms, shares, comments) is taken out; of what remains the
 * main part is kept. Nothing is fetched and no script runs.
 */
final class HtmlPage {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video,"
                    + " button, input, select, textarea, nav, aside, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search], [role=dialog], [role=alert]";
    /** A part with more than this share of the page's words is not taken out, whatever its name. */
    private static final double TOO_MUCH_TO_DROP = 0.3;
    /** An article or main element with this share of the words is the text. */
    private static final double ENOUGH_TO_BE_MAIN = 0.4;
    /** Going down from the body ends where no single child holds this share of the words. */
    private static final double MOST_OF_IT = 0.8;

    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "article", "main", "table", "tbody", "tr", "td", "center", "form", "body");

    private final Document page;
    private final Map<String, Boolean> boilerplateNames = new HashMap<>();

    private HtmlPage(Document page) {
        this.page = page;
    }

    static Extract extract(String html) {
        Document page = Jsoup.parse(html);
        Properties properties = new HtmlMeta(page).properties();
        return new HtmlPage(page).extract(properties);
    }

    private Extract extract(Properties properties) {
        @Nullable Element title = titleElement(properties.title());
        clean(title);
        Element main = main();
        boolean inside = title != null && isWithin(title, main);
        StoredText stored = new StoredText();
        if (!inside) {
            stored.add(title != null ? Blank.collapse(title.text()) : properties.title(), Kind.TITLE);
        }
        boolean titled = !stored.isEmpty();
        NodeTraversor.filter(new HtmlBlocks(stored, inside ? title : null), main);
        boolean onlyTitle =
                titled && stored.extract(properties, List.of()).blocks().size() == 1;
        return onlyTitle && !main.equals(page.body()) ? wholeBody(properties) : stored.extract(properties, List.of());
    }

    private Extract wholeBody(Properties properties) {
        StoredText stored = new StoredText();
        NodeTraversor.filter(new HtmlBlocks(stored, null), page.body());
        return stored.extract(properties, List.of());
    }

    /** The heading that shows the page's title, else the first h1. */
    private @Nullable Element titleElement(String title) {
        for (Element heading : page.select("h1, h2")) {
            String words = Blank.collapse(heading.text());
            if (!words.isEmpty() && (words.equalsIgnoreCase(title) || (words.length() > 15 && title.contains(words)))) {
                return heading;
            }
        }
        return page.select("h1").stream()
                .filter(heading -> !Blank.all(heading.text()))
                .findFirst()
                .orElse(null);
    }

    private void clean(@Nullable Element title) {
        IdentityHashMap<Node, Integer> words = words(page.body());
        int all = Math.max(1, words.getOrDefault(page.body(), 0));
        page.select(NEVER_TEXT).stream()
                .filter(element -> title == null || !isWithin(title, element))
                .toList()
                .forEach(Node::remove);
        List<Element> drop = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            boolean small = words.getOrDefault(element, 0) <= all * TOO_MUCH_TO_DROP;
            boolean keeps = element.equals(title)
                    || element.equals(page.body())
                    || element.normalName().equals("article");
            if (small && !keeps && surrounds(element) && (title == null || !isWithin(title, element))) {
                drop.add(element);
            }
        }
        drop.forEach(Node::remove);
    }

    private boolean surrounds(Element element) {
        return switch (element.normalName()) {
            case "form" -> true;
            case "footer" -> element.closest("blockquote") == null;
            case "header" -> element.closest("article, main") == null;
            default -> hidden(element) || named(element);
        };
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT)
                        .replace(" ", "")
                        .matches("(?s).{0,500}(?:display:none|visibility:hidden).{0,500}");
    }

    private boolean named(Element element) {
        return (!element.id().isEmpty() && boilerplate(element.id()))
                || (element.hasAttr("class") && element.classNames().stream().anyMatch(this::boilerplate));
    }

    private boolean boilerplate(String name) {
        return name.length() <= 80
                && boilerplateNames.computeIfAbsent(name, n -> Cues.shipped().any(Cue.Scope.CLASS, n));
    }

    /** Where the text is: an article or main element, else down from the body as long as one child holds most words. */
    private Element main() {
        IdentityHashMap<Node, Integer> words = words(page.body());
        int all = words.getOrDefault(page.body(), 0);
        for (String name : new String[] {"article, [itemprop=articleBody], [role=article]", "main, [role=main]"}) {
            @Nullable Element best = null;
            for (Element element : page.select(name)) {
                int count = words.getOrDefault(element, 0);
                if (best == null || count > words.getOrDefault(best, 0)) {
                    best = element;
                }
            }
            if (best != null && words.getOrDefault(best, 0) >= all * ENOUGH_TO_BE_MAIN) {
                return best;
            }
        }
        return descend(words, all);
    }

    private Element descend(IdentityHashMap<Node, Integer> words, int all) {
        Element at = page.body();
        while (true) {
            @Nullable Element next = null;
            for (Element child : at.children()) {
                if (CONTAINERS.contains(child.normalName()) && words.getOrDefault(child, 0) >= all * MOST_OF_IT) {
                    next = child;
                }
            }
            if (next == null) {
                return at;
            }
            at = next;
        }
    }

    /** Characters of text outside links in each element, counted from the leaves up in one pass. */
    private static IdentityHashMap<Node, Integer> words(Element root) {
        IdentityHashMap<Node, Integer> counts = new IdentityHashMap<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text && !text.isBlank()) {
                            counts.put(node, text.getWholeText().strip().length());
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        @Nullable Node parent = node.parentNode();
                        Integer count = counts.get(node);
                        if (parent != null && count != null && !node.equals(root) && !node.nameIs("a")) {
                            counts.merge(parent, count, Integer::sum);
                        }
                    }
                },
                root);
        return counts;
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (@Nullable Node at = node; at != null; at = at.parentNode()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
