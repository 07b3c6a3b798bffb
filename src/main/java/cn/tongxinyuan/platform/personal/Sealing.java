package cn.tongxinyuan.platform.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a new random nonce each time: version byte, 12 bytes of nonce, cipher text with a tag of 16 bytes. */
final class Sealing {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LEAST = 1 + NONCE + TAG_BITS / Byte.SIZE;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    Sealing(Keys keys) {
        this.keys = keys;
    }

    byte[] seal(byte[] plain) {
        byte version = (byte) keys.newest();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.version(version), version, nonce)
                    .doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(version)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    byte[] open(byte[] sealed) {
        if (sealed.length < LEAST) {
            throw new SealBroken("sealed value is too short");
        }
        byte version = sealed[0];
        SecretKey key = keys.version(version);
        if (key == null) {
            throw new SealBroken("no key of version " + version);
        }
        byte[] nonce = java.util.Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, version, nonce)
                    .doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (AEADBadTagException e) {
            throw new SealBroken("sealed value was changed, or the key of version " + version + " is another one", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open", e);
        }
    }

    /** 64 hexadecimal digits, the same for the same text under the same installation. */
    String blindIndex(String text) {
        return HexFormat.of().formatHex(keys.indexOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Cipher cipher(int mode, SecretKey key, byte version, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {version});
        return cipher;
    }
}
