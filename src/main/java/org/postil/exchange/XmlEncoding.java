package org.postil.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the encoding of XML as appendix F of its standard says: by the byte order mark, by the
/// width of the first characters, by the declaration.
final class XmlEncoding {
    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private XmlEncoding() {}

    /// A reader that throws where bytes are not of the encoding that was found.
    ///
    /// @throws IOException also where the declared encoding is none that is known
    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(HEAD);
        String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        bytes.reset();
        bytes.skipNBytes(markLength(head));
        return new InputStreamReader(
                bytes,
                charset(head)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static int markLength(String head) {
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return 3;
        }
        return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF") ? 2 : 0;
    }

    private static Charset charset(String head) throws IOException {
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("<\u0000")) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u0000<")) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = DECLARED.matcher(head.substring(markLength(head)));
        if (!declared.find() || markLength(head) == 3) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw new IOException("No such encoding: " + declared.group(1), e);
        }
    }
}
