package cn.wuli.platform.tenancy;

import java.util.UUID;

/** An account acting as one of its posts. */
public record ActingPost(String subject, UUID postId) {
    /** The attribute of the security identity that carries it. */
    public static final String ATTRIBUTE = "wuli.acting-post";
}
