package cn.wuli.platform.access.rest;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.OwnPosts.OwnPost;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is signed in and as which post.
 *
 * @param counts what waits for the acting post, by the name that a module gave it, such as {@code inbox}
 * @param idleSeconds after so long without a request the session ends
 */
public record SessionView(
        PersonView person,
        List<OwnPost> posts,
        UUID actingPostId,
        List<String> permissions,
        Map<String, Long> counts,
        long idleSeconds) {
    private static final long IDLE_SECONDS = 1800;

    /** The person behind the account. */
    public record PersonView(UUID id, String name) {}

    static SessionView of(Actor actor, List<OwnPost> posts, Map<String, Long> counts) {
        return new SessionView(
                new PersonView(actor.personId(), actor.personName()),
                posts,
                actor.postId(),
                actor.permissions().stream().sorted().toList(),
                counts,
                IDLE_SECONDS);
    }
}
