package cn.wuli.platform.demo;

/**
 * A step of the demo data; any module may bring one as a CDI bean. A step runs in one transaction, together with the mark
 * that it is done: after a crash it runs again from its beginning, else never.
 */
public interface DemoModule {
    /** Stable: the mark in the database. */
    String name();

    /** Steps run from the lowest to the highest. The organisation is 10, accounts are 20; members and the rest follow. */
    int order();

    /** Writes the data through {@link DemoRun#connection()}, which no policy holds back: every row names its tenant. */
    void load(DemoRun run) throws Exception;

    /** Whether to run although the mark is there. */
    default boolean mustRepeat() {
        return false;
    }

    /** Called when all steps have run, whether or not this one ran now. */
    default void finish() throws Exception {}
}
