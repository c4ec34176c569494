package cn.wuli.platform.problem;

/** A kind of problem: a stable slug, an HTTP status and its sentences in Chinese and English. */
public interface ProblemType {
    /** Ends the type URI {@code urn:wuli:problem:<slug>}. */
    String slug();

    int status();

    /** One short Chinese sentence; {@code {name}} stands for a value given with the problem. */
    String title();

    /** What the person can do next, in Chinese. */
    String wayOut();

    /** The title for {@code Accept-Language: en}. */
    String englishTitle();
}
