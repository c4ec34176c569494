package cn.wuli.assistance.retention;

import cn.wuli.assistance.retention.ErasureList.Erasure;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Destroys the keys of everything that somebody left and what it could be found by. The books keep a pseudonym and the
 * amounts. Proves afterwards, in the same transaction, that nothing can be opened any more.
 */
@ApplicationScoped
@Transactional
class Erasures {
    private static final int PSEUDONYM_LENGTH = 8;

    private final List<Retained> kinds;
    private final ErasureList list;
    private final Sql sql;
    private final CurrentActor currentActor;

    Erasures(@All List<Retained> kinds, ErasureList list, Sql sql, CurrentActor currentActor) {
        this.kinds = kinds;
        this.list = list;
        this.sql = sql;
        this.currentActor = currentActor;
    }

    Retained kind(String objectType) {
        return kinds.stream()
                .filter(kind -> kind.objectType().equals(objectType))
                .findFirst()
                .orElseThrow();
    }

    /** The list outside of the database has it before this commits; a line too many is set right by {@link #replay}. */
    ErasureProof erase(String objectType, UUID id) {
        Retained kind = kind(objectType);
        String pseudonym = kind.pseudonymOf() + "-"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, PSEUDONYM_LENGTH)
                        .toUpperCase(Locale.ROOT);
        ErasureProof proof = kind.erase(id, pseudonym);
        list.add(new Erasure(currentActor.get().tenantId(), id, pseudonym));
        return proof;
    }

    /** After a backup was restored: erases again what is on the list and not erased here. Returns how many. */
    int replay() {
        UUID tenantId = currentActor.get().tenantId();
        List<UUID> done = sql.list(row -> row.id("file_id"), "select file_id from sec.own_erasures()");
        List<Erasure> missing = list.all().stream()
                .filter(erasure -> erasure.tenantId().equals(tenantId) && !done.contains(erasure.objectId()))
                .toList();
        int again = 0;
        for (Erasure erasure : missing) {
            for (Retained kind : kinds) {
                if (kind.exists(erasure.objectId())) {
                    kind.erase(erasure.objectId(), erasure.pseudonym());
                    again++;
                }
            }
        }
        return again;
    }
}
