package cn.wuli.rights.legalaid;

/**
 * What the member says. Kept as one ciphertext.
 *
 * @param opponent the other side; empty when there is none
 */
public record LegalAidRequest(String opponent, String facts, String wish) {}
