package cn.wuli.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Signs bearer tokens with a key made for this run; the backend under test is told its public half. */
final class Tokens {
    static final String ISSUER = "https://bench.wuli";
    private static final int LIFETIME_SECONDS = 7_200;

    private final KeyPair keys;

    Tokens() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    String of(String subject) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss":"%s","aud":"wuli-backend","sub":"%s","acr":"otp","iat":%d,"exp":%d}""".formatted(ISSUER, subject, now, now + LIFETIME_SECONDS);
        String unsigned = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + '.' + encode(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(unsigned.getBytes(StandardCharsets.UTF_8));
        return unsigned + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
