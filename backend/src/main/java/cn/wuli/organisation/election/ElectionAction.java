package cn.wuli.organisation.election;

/** What is done with an election. */
public enum ElectionAction {
    /** Facts and candidates are mended. */
    EDIT,
    /** The count is entered, or corrected. */
    COUNT,
    DISCARD
}
