package cn.wuli.organisation.body;

/** What can be done with a body and with a seat in it. */
public enum BodyAction {
    SEAT,
    END
}
