package org.postil.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// The text of a file, in the encoding that was found in it.
///
/// @param text without a byte order mark
/// @param lost what could not be read as text, in sentences
record PlainText(String text, List<String> lost) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// How many control characters may stand in a text before it is taken for something else.
    private static final int FEW = 3;

    /// A kind of file that is known by its first bytes.
    private record Signature(String bytes, String kind) {}

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("PK\u0003\u0004", "a ZIP or Office file"),
                    new Signature("PK\u0005\u0006", "a ZIP file"),
                    new Signature("%PDF-", "a PDF file"),
                    new Signature("\u00FF\u00D8\u00FF", "a JPEG picture"),
                    new Signature("\u0089PNG", "a PNG picture"),
                    new Signature("GIF8", "a GIF picture"),
                    new Signature("\u00D0\u00CF\u0011\u00E0", "an old Office file"),
                    new Signature("\u001F\u008B", "a compressed file"),
                    new Signature("{\\rtf", "an RTF file"));

    PlainText {
        lost = List.copyOf(lost);
    }

    /// Decodes a file: by its byte order mark; without one as UTF-8; if it is not that, as
    /// windows-1252.
    ///
    /// @throws Problem if it is not text
    static PlainText of(InputFile file) {
        byte[] bytes = file.bytes();
        refuseKnownKinds(file, bytes);
        PlainText marked = marked(bytes);
        PlainText text = marked != null ? marked : unmarked(bytes);
        if (isBinary(text.text())) {
            throw notText(file, "");
        }
        return text;
    }

    private static void refuseKnownKinds(InputFile file, byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            byte[] start = signature.bytes().getBytes(StandardCharsets.ISO_8859_1);
            if (startsWith(bytes, start)) {
                throw notText(file, "but " + signature.kind());
            }
        }
    }

    private static Problem notText(InputFile file, String butWhat) {
        String what = butWhat.isEmpty() ? "is not a text file." : "is not a text file, " + butWhat;
        return file.problem(
                butWhat.isEmpty() ? what : what + ".",
                "Give it the ending of what it is, or save it as text.");
    }

    private static @Nullable PlainText marked(byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private static PlainText unmarked(byte[] bytes) {
        Charset wide = unmarkedUtf16(bytes);
        if (wide != null) {
            return decoded(bytes, 0, wide);
        }
        String strict = strictly(bytes, 0, StandardCharsets.UTF_8);
        return strict != null ? new PlainText(strict, List.of()) : decoded(bytes, 0, WINDOWS_1252);
    }

    /// UTF-16 without a mark shows itself by zero bytes in every second place and nowhere else.
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        for (int at = 0; at < bytes.length; at++) {
            zeros[at & 1] += bytes[at] == 0 ? 1 : 0;
        }
        int half = bytes.length / 2;
        if (bytes.length % 2 != 0 || zeros[0] * 10 > half == zeros[1] * 10 > half) {
            return null;
        }
        if (Math.max(zeros[0], zeros[1]) * 2 < half || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static PlainText decoded(byte[] bytes, int from, Charset charset) {
        String strict = strictly(bytes, from, charset);
        if (strict != null) {
            return new PlainText(strict, List.of());
        }
        String text = new String(bytes, from, bytes.length - from, charset);
        return new PlainText(
                text,
                List.of("Bytes that are not " + charset.name() + " were replaced by \uFFFD."));
    }

    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isBinary(String text) {
        long controls =
                text.chars()
                        .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                        .filter(c -> c != '\u000B' && c != '\u001A' && c != '\u001B')
                        .count();
        return controls > FEW && controls * 50 > text.length();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if (bytes[at] != start[at]) {
                return false;
            }
        }
        return true;
    }
}
