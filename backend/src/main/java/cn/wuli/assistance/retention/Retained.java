package cn.wuli.assistance.retention;

import java.util.UUID;

/** A kind of data that is kept for a time and then erased; a bean says how it is found, restricted and destroyed. */
interface Retained {
    /** Stands in the database. */
    String objectType();

    /** Chinese; what it is, for the list. */
    String words();

    /** Chinese; what a pseudonym begins with. */
    String pseudonymOf();

    /**
     * The statement that marks all of the acting union whose time is over: once, and again when the day has come until which
     * it was kept. Takes ground, months, basis, version of the rule, today, and for how many months vouchers must stay.
     */
    String marking();

    boolean exists(UUID id);

    /** Whether the person is one of those whom it is about. */
    boolean isAbout(UUID id, UUID personId);

    /** Stored and nothing else. */
    void restrict(UUID id);

    /** Destroys the keys, deletes the contents, and tries afterwards to open each value. */
    ErasureProof erase(UUID id, String pseudonym);
}
