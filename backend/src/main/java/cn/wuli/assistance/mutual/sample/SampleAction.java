package cn.wuli.assistance.mutual.sample;

/** What is done with a sampled claim. */
public enum SampleAction {
    /** Who takes it reads its papers, as the reviewer did, until the verdict. */
    TAKE,
    CHECK
}
