package cn.wuli.organisation.body;

/** What somebody is in a body; the kind of body gives the titles (主席 or 主任, 委员). */
public enum BodyPosition {
    HEAD,
    DEPUTY,
    MEMBER
}
