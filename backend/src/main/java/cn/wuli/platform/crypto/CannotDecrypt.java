package cn.wuli.platform.crypto;

/** A ciphertext is damaged, stands in another place than it was made for, or its key is gone. Carries no value. */
public class CannotDecrypt extends RuntimeException {
    CannotDecrypt(String fact) {
        super(fact);
    }
}
