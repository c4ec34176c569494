package cn.wuli.inbox;

/** The four boxes of an inbox. */
public enum Box {
    /** 待办: waits for the acting post, or for the person. */
    TODO,
    /** 已办: done by the person. */
    DONE,
    /** 我发起的: where the things stand that the person started. */
    STARTED,
    /** 抄送我的: for his information. */
    COPIED
}
