package cn.wuli.organisation.directory;

/** What can be done with a term or a post that stands in the register. */
public enum RegisterAction {
    END
}
