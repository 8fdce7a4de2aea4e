package org.entente.show.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void textAndAttributesAreEscaped() {
        Markup to = new Markup();
        to.element("i", "<b>&\"'", "title", "\"><script>", "class", "");
        assertThat(to).hasToString("<i title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;\"'</i>");
    }

    @Test
    void charactersThatMarkupHasNotAreReplaced() {
        assertThat(new Markup().text("a\u0000\u001B\uD800\uFFFF\uFDD0z"))
                .hasToString("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDz");
    }

    @Test
    void nothingLeadsElsewhereAndNothingRuns() {
        Markup to = new Markup();
        assertThatThrownBy(() -> to.element("a", "x", "href", "javascript:alert(1)"))
                .hasMessageContaining("links to nothing but itself");
        assertThatThrownBy(() -> to.element("a", "x", "onclick", "alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> to.element("a b", "x")).hasMessageContaining("Not a name");
        assertThatThrownBy(() -> to.verbatim("script", "1 < 2")).hasMessageContaining("script");
    }

    @Test
    void elementsNestAsBodiesDo() {
        Markup to = new Markup();
        to.within("b", () -> to.text("1").empty("br").element("i", "2"));
        assertThat(to).hasToString("<b>1<br /><i>2</i></b>");
    }
}
