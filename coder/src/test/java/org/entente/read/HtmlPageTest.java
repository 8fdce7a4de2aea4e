package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {
    private static final String HEAD =
            """
            <!DOCTYPE html><html><head><title>The Last Treaty | The Institute</title>
            <meta property="og:title" content="The Last Treaty">
            <meta name="author" content="Jane Doe">
            <meta property="article:published_time" content="2021-03-12T23:30:00-05:00">
            </head><body>""";

    private final Path folder;

    HtmlPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Document read(String html) {
        return Samples.read(Samples.write(folder, "page.html", html));
    }

    @Test
    void onlyTheTextIsTaken() {
        Document document = read(HEAD
                + """
                <nav><a href="/">Home</a> Treaties of the world</nav>
                <header><h1>The Institute</h1></header>
                <main><article>
                <h1>The Last Treaty</h1>
                <p class="byline">By <a rel="author" href="/jd">Jane Doe</a></p>
                <figure><img src="a.png"><figcaption>The port in 1540. Photo: Museum/Archive</figcaption></figure>
                <p>%s<sup><a href="#fn1">1</a></sup></p>
                <div class="post-share">Share this on Twitter</div>
                <h2>What Each&nbsp;Side Wanted</h2>
                <p>The king wanted&nbsp;a <b>port</b>;<br>the sultan a co&shy;ast.</p>
                <ul><li>a port</li><li><p>a fleet</p></li></ul>
                <blockquote><p>We were never friends.</p><footer>The envoy</footer></blockquote>
                <table><tr><th>Year</th><th>Ships</th></tr><tr><td>1540</td><td>12</td></tr></table>
                <script>alert("The king attacked the sultan")</script>
                <p style="display: none">Hidden words</p>
                </article>
                <div id="comments"><p>First! The author is wrong.</p></div></main>
                <footer>Copyright The Institute</footer></body></html>
                """
                        .formatted(Samples.LONG));
        assertThat(document.passages().stream()
                        .map(p -> p.kind() + ": " + p.span().in(document.text())))
                .containsExactly(
                        "TITLE: The Last Treaty",
                        "BYLINE: By Jane Doe",
                        "CAPTION: The port in 1540.",
                        "BOILERPLATE: Photo: Museum/Archive",
                        "PARAGRAPH: " + Samples.LONG,
                        "HEADING: What Each Side Wanted",
                        "PARAGRAPH: The king wanted a port;\nthe sultan a coast.",
                        "LIST_ITEM: a port",
                        "LIST_ITEM: a fleet",
                        "QUOTATION: We were never friends.",
                        "QUOTATION: The envoy",
                        "TABLE: Year\tShips\n1540\t12");
        assertThat(document.author()).isEqualTo("Jane Doe");
        assertThat(document.date())
                .as("the day as written, whatever the zone")
                .isEqualTo(new DocumentDate(EdtfDate.parse("2021-03-12"), DocumentDate.Origin.METADATA));
    }

    @Test
    void pageWithoutMainElementsIsReadByDensity() {
        Document document = read(
                """
                <html><head><title>A Treaty Lost - The Daily</title><script type="application/ld+json">
                {"@type":"NewsArticle","headline":"x","datePublished":"1999-05-03","author":[{"@type":"Person","name":"John Roe"}]}
                </script></head><body>
                <div class="menu"><a href="a">World</a> <a href="b">Sports</a></div>
                <div id="content"><div>%s<br><br>%s<p>The end.</p></div></div>
                <div><a href="c">More stories from elsewhere</a></div></body></html>
                """
                        .formatted(Samples.LONG, Samples.LONG));
        assertThat(Samples.words(document, Kind.PARAGRAPH)).containsExactly(Samples.LONG, Samples.LONG, "The end.");
        assertThat(document.title()).isEqualTo("A Treaty Lost");
        assertThat(document.author()).isEqualTo("John Roe");
        assertThat(document.date().value()).isEqualTo(EdtfDate.parse("1999-05-03"));
    }

    @Test
    void dateAndAuthorInTheTextCountWhereTheHeadIsSilent() {
        Document document =
                read("<html><body><article><h1>The Last Treaty</h1><div>By Jane Doe on 12 March 2021</div><p>"
                        + Samples.LONG + "</p></article></body></html>");
        assertThat(document.author()).isEqualTo("Jane Doe");
        assertThat(document.date()).isEqualTo(new DocumentDate(EdtfDate.parse("2021-03-12"), DocumentDate.Origin.TEXT));
    }

    @Test
    void titleIsThePartThatThePageShows() {
        Document document = read("<html><head><title>A Treaty - The Encyclopedia of Treaties</title></head><body>"
                + "<div><h1>The Encyclopedia of Treaties</h1></div><main><h2>A Treaty</h2><p>" + Samples.LONG
                + "</p><p>They met.</p></main></body></html>");
        assertThat(document.title()).isEqualTo("A Treaty");
    }

    @Test
    void preformattedTextKeepsItsLines() {
        Document document = read(
                "<html><body><pre>A CABLE FROM PARIS\n\nThe king  wanted\na port.\n\nHe got it.</pre></body></html>");
        assertThat(document.text()).isEqualTo("A CABLE FROM PARIS\n\nThe king wanted\na port.\n\nHe got it.");
        assertThat(Samples.words(document, Kind.TITLE)).containsExactly("A CABLE FROM PARIS");
    }

    @Test
    void encodingIsTakenFromThePage() {
        String html =
                "<html><head><meta charset=\"windows-1251\"></head><body><p>\u0418\u0440\u0430\u043D \u0438 \u0420\u043E\u0441\u0441\u0438\u044F</p></body></html>";
        Document document =
                Samples.read(Samples.write(folder, "p.html", html.getBytes(Charset.forName("windows-1251"))));
        assertThat(document.text()).isEqualTo("\u0418\u0440\u0430\u043D \u0438 \u0420\u043E\u0441\u0441\u0438\u044F");
    }

    @Test
    void pageWithoutWordsIsRefused() {
        assertThatThrownBy(() -> read("<html><body><script>var a = 'words';</script></body></html>"))
                .hasMessageContaining("page.html: holds no text.");
    }

    @Test
    void deepNestingAndLayoutTablesAreHarmless() {
        Document deep = read("<html><body>" + "<div>".repeat(20_000) + Samples.LONG + "</body></html>");
        assertThat(deep.text()).isEqualTo(Samples.LONG);
        Document table = read("<html><body><table><tr><td><p>" + Samples.LONG + "</p></td></tr></table></body></html>");
        assertThat(Samples.words(table, Kind.PARAGRAPH)).containsExactly(Samples.LONG);
    }
}
