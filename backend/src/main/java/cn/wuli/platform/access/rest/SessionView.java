package cn.wuli.platform.access.rest;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.OwnPosts.OwnPost;
import java.util.List;
import java.util.UUID;

/**
 * Who is signed in and as which post.
 *
 * @param idleSeconds after so long without a request the session ends
 */
public record SessionView(
        PersonView person, List<OwnPost> posts, UUID actingPostId, List<String> permissions, long idleSeconds) {
    private static final long IDLE_SECONDS = 1800;

    /** The person behind the account. */
    public record PersonView(UUID id, String name) {}

    static SessionView of(Actor actor, List<OwnPost> posts) {
        return new SessionView(
                new PersonView(actor.personId(), actor.personName()),
                posts,
                actor.postId(),
                actor.permissions().stream().sorted().toList(),
                IDLE_SECONDS);
    }
}
