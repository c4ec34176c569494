package cn.wuli.platform.crypto;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/** An authenticated cipher together with the keyed hash of the same family. */
enum CipherSuite {
    /** AES-256-GCM and HMAC-SHA-256, from the JDK. */
    AES_256_GCM(1, "AES", 32, "HmacSHA256", false),
    /** 国密: SM4-GCM and HMAC-SM3 (GM/T 0002, GM/T 0004), from Bouncy Castle. */
    SM4_GCM(2, "SM4", 16, "HMACSM3", true);

    private static final class BouncyCastle {
        // Loaded only where the second suite is in use, and never registered for the whole JVM.
        static final Provider PROVIDER = new BouncyCastleProvider();
    }

    private static final class Jdk {
        // The one that the JDK prefers, asked for once: to search all providers took longer than to encrypt a field.
        static final Provider PROVIDER = preferred();

        private static Provider preferred() {
            try {
                return Cipher.getInstance("AES" + GCM).getProvider();
            } catch (GeneralSecurityException unavailable) {
                throw new IllegalStateException("AES in Galois/Counter Mode is not available", unavailable);
            }
        }
    }

    private static final String GCM = "/GCM/NoPadding";

    private final byte id;
    private final String algorithm;
    private final int keyBytes;
    private final String macAlgorithm;
    private final boolean fromBouncyCastle;

    CipherSuite(int id, String algorithm, int keyBytes, String macAlgorithm, boolean fromBouncyCastle) {
        this.id = (byte) id;
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.macAlgorithm = macAlgorithm;
        this.fromBouncyCastle = fromBouncyCastle;
    }

    /** The first byte of every ciphertext: it never changes. */
    byte id() {
        return id;
    }

    String algorithm() {
        return algorithm;
    }

    int keyBytes() {
        return keyBytes;
    }

    String macAlgorithm() {
        return macAlgorithm;
    }

    Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance(algorithm + GCM, provider());
    }

    Mac mac() throws GeneralSecurityException {
        return fromBouncyCastle ? Mac.getInstance(macAlgorithm, BouncyCastle.PROVIDER) : Mac.getInstance(macAlgorithm);
    }

    private Provider provider() {
        return fromBouncyCastle ? BouncyCastle.PROVIDER : Jdk.PROVIDER;
    }

    static @Nullable CipherSuite ofId(byte id) {
        return Arrays.stream(values())
                .filter(suite -> suite.id == id)
                .findFirst()
                .orElse(null);
    }
}
