package cn.wuli.rights.consult;

/** What a desk may do with a question. */
public enum ConsultationAction {
    ANSWER,
    PUBLISH
}
