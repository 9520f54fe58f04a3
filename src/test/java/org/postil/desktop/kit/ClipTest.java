package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClipTest {
    @Test
    void quotesGoToTheClipboardAsRichTextHtmlAndPlainText()
            throws IOException, UnsupportedFlavorException {
        Clipboard clipboard = new Clipboard("test");

        Clip.quotes(
                        List.of(
                                new Clip.Quoted("Rent & <bills>\nall of it", "Female, 30–49"),
                                new Clip.Quoted("I {stayed}", "Male")))
                .put(clipboard);

        assertThat(clipboard.getData(DataFlavor.stringFlavor))
                .isEqualTo("“Rent & <bills>\nall of it”\nFemale, 30–49\n\n“I {stayed}”\nMale");
        assertThat((String) clipboard.getData(DataFlavor.allHtmlFlavor))
                .contains("<p>“Rent &amp; &lt;bills&gt;<br>all of it”</p>")
                .contains("<em>Female, 30–49</em>");
        try (InputStream rtf = (InputStream) clipboard.getData(Clip.RTF)) {
            assertThat(new String(rtf.readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("{\\rtf1")
                    .contains("I \\{stayed\\}")
                    .contains("30\\u8211?49");
        }
    }
}
