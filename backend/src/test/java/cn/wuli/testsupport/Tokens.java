package cn.wuli.testsupport;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;

/** Signs bearer tokens with a key that is made for each test run; the suite against the real Keycloak needs none of this. */
public final class Tokens {
    private static final KeyPair KEYS = generate();

    private Tokens() {}

    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    public static String of(String subject) {
        return of(subject, "pwd");
    }

    /** A token of a session in which a one-time code was given. */
    public static String withOneTimeCode(String subject) {
        return of(subject, "otp");
    }

    private static String of(String subject, String acr) {
        return Jwt.subject(subject)
                .issuer("https://test.wuli")
                .audience("wuli-backend")
                .claim("acr", acr)
                .expiresIn(Duration.ofMinutes(10))
                .sign(KEYS.getPrivate());
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
