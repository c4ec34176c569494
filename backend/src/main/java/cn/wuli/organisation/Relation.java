package cn.wuli.organisation;

/** How one union stands to another: 隶属 (manage, exactly one manager at a time) or 业务指导 (guide, any number). */
public enum Relation {
    MANAGE,
    GUIDE
}
