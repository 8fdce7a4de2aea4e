package org.entente.show.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.entente.model.Analysis;
import org.entente.show.markup.Markup;

/**
 * The report as one HTML file. Nothing is fetched and nothing runs but the one script that ships with Entente: its content security
 * policy names that script by its hash. All of it can be read without the script, in print as well.
 */
public final class HtmlReport {
    private static final List<String[]> SECTIONS = List.of(
            new String[] {"answer", "The answer"},
            new String[] {"timeline", "Timeline"},
            new String[] {"network", "Network"},
            new String[] {"pairs", "Pairs"},
            new String[] {"actors", "Actors"},
            new String[] {"drivers", "Drivers"},
            new String[] {"durability", "How long"},
            new String[] {"scenarios", "What if"},
            new String[] {"assessment", "Assessment"},
            new String[] {"texts", "Text"},
            new String[] {"method", "Method"});

    private HtmlReport() {}

    /** The whole page. */
    public static String of(Analysis analysis) {
        Page page = new Page(analysis);
        Markup to = page.to();
        to.doctype();
        to.within(
                "html",
                () -> {
                    to.within("head", () -> head(page));
                    to.within("body", () -> body(page));
                },
                "lang",
                "en",
                "xmlns",
                "http://www.w3.org/1999/xhtml");
        return to + "\n";
    }

    private static void head(Page page) {
        Markup to = page.to();
        to.empty("meta", "charset", "utf-8");
        to.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(Resource.text("report.js")));
        to.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        to.empty("meta", "name", "color-scheme", "content", "light dark");
        to.empty("meta", "name", "generator", "content", "Entente " + Resource.version());
        to.element("title", page.file().name() + " \u2013 Entente");
        to.verbatim("style", Resource.text("report.css") + Texts.highlights(page));
    }

    /** Nothing from anywhere, except the style sheet inside and the script of this hash. */
    static String policy(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; img-src data:; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void body(Page page) {
        Markup to = page.to();
        to.element("a", "Skip to the answer", "class", "skip", "href", "#answer");
        Masthead.write(page);
        to.within("nav", () -> navigation(to), "aria-label", "Sections of this report");
        to.within("main", () -> {
            Answer.write(page);
            Timelines.write(page);
            Network.write(page);
            Pairs.write(page);
            Actors.write(page);
            Assessments.write(page);
            Texts.write(page);
            Register.write(page);
            Method.write(page);
        });
        to.verbatim("script", Resource.text("report.js"));
    }

    private static void navigation(Markup to) {
        to.within("ol", () -> {
            for (String[] section : SECTIONS) {
                to.within("li", () -> to.element("a", section[1], "href", "#" + section[0]));
            }
        });
    }
}
