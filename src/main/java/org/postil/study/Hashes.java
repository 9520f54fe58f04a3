package org.postil.study;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Fingerprints of texts and quotes.
public final class Hashes {
    private Hashes() {}

    /// SHA-256 of the UTF-8 form of a canonical text, 64 hex digits.
    public static String ofText(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /// The first 64 bits of the same, for quotes: enough to see that a coding has slipped, small
    /// enough to keep for 200,000 of them.
    public static long ofQuote(String quote) {
        return ByteBuffer.wrap(sha256(quote)).getLong();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
