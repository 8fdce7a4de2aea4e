package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Certainty;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.Evidence;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Source, cue and content: of sentences, quotations and lists. */
class AttributionTest {
    static Stream<Arguments> sentences() {
        return MarkedSentences.rows("voice/attribution.tsv").stream()
                .map(row -> Arguments.of(row[0], row[1], row[2], Certainty.valueOf(row[3].toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aClaimIsTheSpeakers(String marked, String relation, String voice, Certainty certainty) {
        Evidence evidence =
                Coded.prose(MarkedSentences.plain(marked)).the(relation).evidence();
        assertThat(evidence.voice().code()).isEqualTo(voice);
        assertThat(evidence.certainty()).isEqualTo(certainty);
        assertThat(evidence.voiceSpan()).isEqualTo(MarkedSentences.between(marked, '{', '}'));
        assertThat(evidence.cueSpan()).isEqualTo(MarkedSentences.between(marked, '[', ']'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spain said that the United States believed that Iran had armed Hamas. | United States | Spain said",
                "According to Spain, Germany said that Iran had armed Hamas. | Germany | Spain according to",
                "Spain reported that, according to Kyiv, Iran had armed Hamas. | Ukraine | Spain reported",
                "It was reported that France had accused Iran of arming Hamas. | France | unnamed reported",
                "Chad said that Mali had claimed that Togo believed that Iran had armed Hamas. | Togo | Mali claimed; Chad said",
                "France accused Iran of arming Hamas. | France | ''",
            })
    void whoPassesOnAClaimIsKept(String text, String voice, String relays) {
        Evidence evidence = Coded.prose(text).the("Iran AID Hamas").evidence();
        assertThat(evidence.voice().code()).isEqualTo(voice);
        assertThat(evidence.relays())
                .extracting(r -> r.voice().code() + " " + r.cue())
                .containsExactly(relays.isEmpty() ? new String[0] : relays.split("; "));
        assertThat(evidence.relays())
                .allSatisfy(r -> assertThat(r.cueSpan().in(text)).isEqualToIgnoringCase(r.cue()));
    }

    @Test
    void whoQuotesSomebodyElseIsARelay() {
        Evidence evidence = Coded.prose("Angela Merkel said: \"Israel says that Iran attacked Iraq.\"")
                .the("Iran ASSAULT Iraq")
                .evidence();
        assertThat(evidence.voice().code()).isEqualTo("Israel");
        assertThat(evidence.relays()).extracting(r -> r.voice().code()).containsExactly("Angela Merkel");
    }

    @Test
    void aQuotationOfManyParagraphsHasOneSpeaker() {
        Coded coded = Coded.prose(
                "Nasser said: “Britain attacked Egypt.",
                "“France bombed Egypt.",
                "“Israel invaded Egypt.” The canal was closed.",
                "Syria attacked Jordan.");
        for (String relation :
                List.of("United Kingdom ASSAULT Egypt", "France ASSAULT Egypt", "Israel ASSAULT Egypt")) {
            assertThat(voice(coded, relation)).as(relation).isEqualTo("Gamal Abdel Nasser");
        }
        assertThat(voice(coded, "Syria ASSAULT Jordan")).isEqualTo("author");
    }

    @Test
    void aQuotationIsTheSpeakersWhoIsNamedBehindIt() {
        Coded coded = Coded.prose("\"Germany attacked Poland. Italy invaded Ethiopia,\" said Churchill.");
        assertThat(voice(coded, "Germany ASSAULT Poland")).isEqualTo("Winston Churchill");
        assertThat(voice(coded, "Italy ASSAULT Ethiopia")).isEqualTo("Winston Churchill");
    }

    @Test
    void twoSpeakersInOneParagraphAreKeptApart() {
        Coded coded = Coded.prose(
                "\"Iraq attacked Iran,\" Khomeini said. \"Iran bombed Iraq,\" Saddam Hussein said. Turkey invaded Cyprus.");
        assertThat(voice(coded, "Iraq ASSAULT Iran")).isEqualTo("Ruhollah Khomeini");
        assertThat(voice(coded, "Iran ASSAULT Iraq")).isEqualTo("Saddam Hussein");
        assertThat(voice(coded, "Turkey ASSAULT Cyprus")).isEqualTo("author");
    }

    @Test
    void whatTheAuthorAddsAfterAQuotationIsTheAuthors() {
        Coded coded = Coded.prose("Thatcher said \"Argentina invaded us\" after Britain had bombed Argentina.");
        assertThat(voice(coded, "United Kingdom ASSAULT Argentina")).isEqualTo("author");
    }

    @Test
    void aBlockQuotationIsWhoseTheTextSaysBeforeIt() {
        Coded coded = passages(
                Passage.Kind.PARAGRAPH, "Roosevelt told Congress:",
                Passage.Kind.QUOTATION, "Japan attacked Thailand. Japan bombed China.",
                Passage.Kind.PARAGRAPH, "Germany invaded Greece.");
        assertThat(voice(coded, "Japan ASSAULT Thailand")).isEqualTo("Roosevelt");
        assertThat(voice(coded, "Japan ASSAULT China")).isEqualTo("Roosevelt");
        assertThat(voice(coded, "Germany ASSAULT Greece")).isEqualTo("author");
    }

    @Test
    void aBlockQuotationMayBeSigned() {
        Coded coded = passages(
                Passage.Kind.PARAGRAPH, "The war was long.",
                Passage.Kind.QUOTATION, "Germany invaded Greece. — Winston Churchill");
        assertThat(voice(coded, "Germany ASSAULT Greece")).isEqualTo("Winston Churchill");
    }

    @Test
    void itemsOfAListAreWhoseTheHeaderSays() {
        Coded coded = passages(
                Passage.Kind.PARAGRAPH, "Ethiopia complained of the following:",
                Passage.Kind.LIST_ITEM, "Sudan attacked Chad.",
                Passage.Kind.LIST_ITEM, "Eritrea supplied Sudan with weapons.",
                Passage.Kind.PARAGRAPH, "Kenya bombed Somalia.");
        assertThat(voice(coded, "Sudan ASSAULT Chad")).isEqualTo("Ethiopia");
        assertThat(voice(coded, "Eritrea AID Sudan")).isEqualTo("Ethiopia");
        assertThat(voice(coded, "Kenya ASSAULT Somalia")).isEqualTo("author");
    }

    @Test
    void aListThatIsRetoldLeavesWhatItTakesForGrantedToTheAuthor() {
        Coded coded = Coded.prose(
                "The United States published a list of provocations. Included on this list is Iran's support for Russia in the war"
                        + " against Ukraine.");
        assertThat(voice(coded, "Iran SUPPORT Russia")).isEqualTo("United States");
        assertThat(voice(coded, "Russia ASSAULT Ukraine")).isEqualTo("author");
    }

    @Test
    void aNameAndAColonInATitleIsASpeakerButAPlaceIsNot() {
        assertThat(voice(Coded.prose("# Putin: Ukraine attacked Russia"), "Ukraine ASSAULT Russia"))
                .isEqualTo("Vladimir Putin");
        assertThat(voice(Coded.prose("# Syria: Israel attacked Lebanon"), "Israel ASSAULT Lebanon"))
                .isEqualTo("author");
    }

    private static String voice(Coded coded, String relation) {
        return coded.the(relation).evidence().voice().code();
    }

    /** A document of passages: kind, words, kind, words ... */
    private static Coded passages(Object... kindsAndWords) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new java.util.ArrayList<>();
        for (int i = 0; i < kindsAndWords.length; i += 2) {
            int begin = text.length();
            text.append(kindsAndWords[i + 1]);
            passages.add(new Passage((Passage.Kind) kindsAndWords[i], new Span(begin, text.length())));
            text.append("\n\n");
        }
        return Coded.of(new Document(
                "d",
                "d.txt",
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text.toString(),
                passages,
                Document.Layout.PROSE));
    }
}
