package org.postil.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/// What the database is given as the password of a file.
///
/// H2 takes no spaces in a password, drops the high byte of each character and stretches it ten
/// times only; so it gets 64 hex digits that were worked out from the password with some effort. H2
/// adds a salt of its own for each file.
record FileKey(String digits) {
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final String SALT = "org.postil.store";

    /// @return null for a file that is not encrypted
    static @Nullable FileKey of(Access access) {
        String password = access.password();
        if (password == null) {
            return null;
        }
        char[] normal = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        byte[] salt = SALT.getBytes(StandardCharsets.UTF_8);
        PBEKeySpec spec = new PBEKeySpec(normal, salt, ROUNDS, BITS);
        try {
            byte[] key =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded();
            return new FileKey(HexFormat.of().formatHex(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2.", e);
        } finally {
            spec.clearPassword();
        }
    }

    char[] characters() {
        return digits.toCharArray();
    }

    @Override
    public String toString() {
        return "a key";
    }
}
