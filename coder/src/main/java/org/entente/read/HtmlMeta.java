package org.entente.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.EdtfDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in its head: meta elements first, then JSON-LD, then marked-up elements of the page. */
final class HtmlMeta {
    private static final List<String> DATE_KEYS = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "published-date",
            "publish-date",
            "publishdate",
            "pubdate",
            "publication_date",
            "date");
    private static final List<String> AUTHOR_KEYS = List.of(
            "author",
            "article:author",
            "citation_author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl");
    private static final List<String> TITLE_KEYS = List.of("og:title", "citation_title", "dc.title", "twitter:title");
    private static final String DATE_ELEMENTS =
            "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, article time[datetime], main time[datetime]";
    private static final String AUTHOR_ELEMENTS = "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]";
    private static final Pattern JSON_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");
    private static final Pattern JSON_AUTHOR = Pattern.compile(
            "\"author\"\\s*:\\s*(?:\\[\\s*)?(?:\\{[^{}\\[\\]]{0,300}?\"name\"\\s*:\\s*(?:\\[\\s*)?)?\"([^\"\\\\]{2,80})\"");
    /** What parts the title of a page from the name of its site. */
    private static final Pattern SITE = Pattern.compile("\\s+(?:[|\u2013\u2014\u00BB\u00AB\u2022\u00B7-]|::)\\s+");

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_JSON = 200_000;

    private final Document page;
    private final String json;

    /** Takes the page as it came: scripts still hold the JSON-LD. */
    HtmlMeta(Document page) {
        this.page = page;
        String all = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .collect(Collectors.joining("\n"));
        this.json = all.substring(0, Math.min(all.length(), LONGEST_JSON));
    }

    Properties properties() {
        return new Properties(title(), author(), date(), Properties.DateOf.PUBLICATION);
    }

    /** The page's own title, without the name of the site. */
    private String title() {
        return meta(TITLE_KEYS)
                .or(() -> Optional.of(page.title()))
                .map(this::withoutSite)
                .orElse("");
    }

    /** The first part that the page shows as a heading, else the longest. */
    private String withoutSite(String title) {
        Set<String> headings = page.select("h1, h2").stream()
                .map(heading -> Blank.collapse(heading.text()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String whole = Blank.collapse(title);
        if (headings.contains(whole.toLowerCase(Locale.ROOT))) {
            return whole;
        }
        String longest = "";
        for (String part : SITE.split(whole)) {
            if (headings.contains(part.toLowerCase(Locale.ROOT))) {
                return part;
            }
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    private EdtfDate date() {
        for (String key : DATE_KEYS) {
            EdtfDate date = meta(List.of(key)).map(WrittenDates::value).orElse(EdtfDate.UNKNOWN);
            if (date.isKnown()) {
                return date;
            }
        }
        Matcher matcher = JSON_DATE.matcher(json);
        EdtfDate date = matcher.find() ? WrittenDates.value(matcher.group(1)) : EdtfDate.UNKNOWN;
        return date.isKnown() ? date : elementDate();
    }

    private EdtfDate elementDate() {
        for (Element element : page.select(DATE_ELEMENTS)) {
            String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
            EdtfDate date = WrittenDates.value(value.isEmpty() ? element.text() : value);
            if (date.isKnown()) {
                return date;
            }
        }
        return EdtfDate.UNKNOWN;
    }

    private String author() {
        return meta(AUTHOR_KEYS)
                .or(() -> Optional.of(JSON_AUTHOR.matcher(json))
                        .filter(Matcher::find)
                        .map(m -> m.group(1)))
                .or(() -> Optional.ofNullable(page.selectFirst(AUTHOR_ELEMENTS)).map(Element::text))
                .map(Blank::collapse)
                .filter(author ->
                        author.length() <= LONGEST_NAME && !Cues.shipped().any(Cue.Scope.NO_AUTHOR, author))
                .map(author -> Bylines.author(author).orElse(author))
                .orElse("");
    }

    /** The contents of the first key that the page has, several parted by ", ". */
    private Optional<String> meta(List<String> keys) {
        for (String key : keys) {
            String value = page.select("meta[content]").stream()
                    .filter(meta -> meta.attr("name").equalsIgnoreCase(key)
                            || meta.attr("property").equalsIgnoreCase(key)
                            || meta.attr("itemprop").equalsIgnoreCase(key))
                    .map(meta -> meta.attr("content").strip())
                    .filter(content -> !content.isEmpty() && !content.startsWith("http"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
