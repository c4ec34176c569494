package cn.wuli.rights.service;

/** What may be done with a session. */
public enum ServiceAction {
    BOOK,
    RELEASE,
    RECORD,
    CANCEL
}
