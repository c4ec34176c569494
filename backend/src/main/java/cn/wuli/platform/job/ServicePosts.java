package cn.wuli.platform.job;

import cn.wuli.platform.tenancy.ActingPost;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The posts by which the system itself acts: one for each union, which sees that union's rows and no others. */
@ApplicationScoped
public class ServicePosts {
    /** @param unitKind of the union, such as {@code PROVINCE} */
    public record ServicePost(ActingPost post, String unitKind) {}

    private final AgroalDataSource database;

    ServicePosts(AgroalDataSource database) {
        this.database = database;
    }

    public List<ServicePost> all() {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select subject, post_id, unit_kind from auth.service_posts()");
                var rows = query.executeQuery()) {
            List<ServicePost> posts = new ArrayList<>();
            while (rows.next()) {
                UUID postId = rows.getObject(2, UUID.class);
                posts.add(new ServicePost(new ActingPost(rows.getString(1), postId), rows.getString(3)));
            }
            return posts;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the service posts cannot be read", unreadable);
        }
    }
}
