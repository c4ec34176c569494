package cn.wuli.platform.access;

/** A number that a module adds to the session of the acting post, such as how much waits for it. */
public interface SessionCount {
    /** Its name in {@code counts} of the session. */
    String name();

    /** Counts for the acting post of the request at hand. */
    long count();
}
