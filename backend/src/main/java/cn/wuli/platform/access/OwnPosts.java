package cn.wuli.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The posts in force of the person who signed in. */
@ApplicationScoped
public class OwnPosts {
    /**
     * For whom the person may act; {@code tier} colours the stripe in both shells.
     *
     * @param onBehalfOf who delegated the post; null for an own one
     */
    public record OwnPost(
            UUID id,
            String postType,
            String postName,
            UUID unitId,
            String unitName,
            String unitKind,
            String tier,
            UUID tenantId,
            @Nullable LocalDate validUntil,
            @Nullable String onBehalfOf) {}

    private final EntityManager entities;

    OwnPosts(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public List<OwnPost> of(String subject) {
        List<?> rows = entities.createNativeQuery(
                        "select post_id, post_type, post_name, unit_id, unit_name, unit_kind, tenant_id, valid_until, on_behalf_of"
                                + " from auth.own_posts(:subject)",
                        Object[].class)
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    @Transactional
    public void remember(String subject, UUID postId) {
        entities.createNativeQuery("select auth.remember_post(:subject, :post)", Boolean.class)
                .setParameter("subject", subject)
                .setParameter("post", postId)
                .getSingleResult();
    }

    private static OwnPost read(Object[] row) {
        String kind = (String) row[5];
        return new OwnPost(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                kind,
                tier(kind),
                (UUID) row[6],
                row[7] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[7],
                (String) row[8]);
    }

    private static String tier(String unitKind) {
        return switch (unitKind) {
            case "PROVINCE" -> "PROVINCE";
            case "CITY", "COUNTY" -> "CITY";
            case "UNIVERSITY", "AFFILIATED" -> "CAMPUS";
            default -> "BRANCH";
        };
    }
}
