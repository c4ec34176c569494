package cn.wuli.testsupport;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs bearer tokens with a key that is made for each test run; the suite against the real Keycloak needs none of this. */
public final class Tokens {
    private static final KeyPair KEYS = generate();
    private static final Duration VALID = Duration.ofMinutes(60);

    /** Signing costs more than most requests: a token serves until half of its time is over. */
    private static final Map<String, Signed> SIGNED = new ConcurrentHashMap<>();

    private record Signed(String token, Instant until) {}

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
        return SIGNED.compute(
                        acr + ' ' + subject,
                        (key, known) -> known != null && Instant.now().isBefore(known.until())
                                ? known
                                : new Signed(sign(subject, acr), Instant.now().plus(VALID.dividedBy(2))))
                .token();
    }

    private static String sign(String subject, String acr) {
        return Jwt.subject(subject)
                .issuer("https://test.wuli")
                .audience("wuli-backend")
                .claim("acr", acr)
                .expiresIn(VALID)
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
