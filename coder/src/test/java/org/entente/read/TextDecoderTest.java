package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String WORDS =
            "Le Pr\u00E9sident \u2013 dit-on \u2013 a rencontr\u00E9 l\u2019\u00E9missaire \u00E0 K\u00F6ln.\nEt puis?";

    private static String decode(byte[] bytes) {
        return new TextDecoder(new SourceFile("a.txt", bytes)).decode();
    }

    private static byte[] marked(Charset charset) {
        return ("\uFEFF" + WORDS).getBytes(charset);
    }

    @Test
    void encodingsGiveTheSameText() {
        assertThat(decode(WORDS.getBytes(StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(decode(marked(StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(decode(marked(StandardCharsets.UTF_16LE))).isEqualTo(WORDS);
        assertThat(decode(marked(StandardCharsets.UTF_16BE))).isEqualTo(WORDS);
        assertThat(decode(WORDS.getBytes(Charset.forName("windows-1252")))).isEqualTo(WORDS);
    }

    @Test
    void lineEndsBecomeLineFeedsAndNothingElseChanges() {
        String text = "a\u00A0 b\t\r\n\r\nc\rd  \u00AD\u200B\n";
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("a\u00A0 b\t\n\nc\nd  \u00AD\u200B\n");
    }

    @Test
    void otherAlphabetsInUtf8AreFine() {
        String text = "\u0637\u0627\u0644\u0628\u0627\u0646 \u0648 \u0627\u06CC\u0631\u0627\u0646";
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void utf16WithoutMarkIsNamed() {
        assertThatThrownBy(() -> decode(WORDS.getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("UTF-16 without a byte order mark")
                .hasMessageContaining("iconv");
    }

    @Test
    void brokenUtf8IsNotTakenForWindows1252() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("one\ntwo \u00E9\u00E8\u2019\nthree ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(" four".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> decode(bytes.toByteArray()))
                .hasMessageStartingWith("a.txt, line 3: is not valid UTF-8.");
    }

    @Test
    void otherEightBitEncodingsAreRefused() {
        byte[] cyrillic = "\u0418\u0440\u0430\u043D \u0438 \u0420\u043E\u0441\u0441\u0438\u044F"
                .getBytes(Charset.forName("windows-1251"));
        assertThatThrownBy(() -> decode(cyrillic)).hasMessageContaining("neither UTF-8 nor windows-1252");
    }
}
