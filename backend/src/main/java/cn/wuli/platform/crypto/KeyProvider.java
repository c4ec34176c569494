package cn.wuli.platform.crypto;

import javax.crypto.SecretKey;

/**
 * Where the keys come from that wrap the keys of the records. They are never in the database nor in its backups: a dump
 * alone tells nothing. An adapter for a key management service implements this port.
 */
public interface KeyProvider {
    /** One key-encryption key; its version stands in every ciphertext that it wraps. */
    record WrappingKey(DataClass dataClass, int version, String suite, SecretKey key) {}

    /** The keyed hash of the blind indexes of one class. */
    record IndexKey(String suite, SecretKey key) {}

    /** The key that new records are wrapped with. */
    WrappingKey current(DataClass dataClass);

    /** @throws CannotDecrypt when there is no such key (it was destroyed, or belongs to another installation) */
    WrappingKey of(DataClass dataClass, int version);

    /** It has no versions: a new one would mean to compute every blind index anew. */
    IndexKey indexKey(DataClass dataClass);

    /** Adds a new key for new records; old ones stay readable. Returns its version. */
    int rotate(DataClass dataClass);
}
