package cn.wuli.assistance.retention;

import cn.wuli.assistance.retention.ErasureList.Erasure;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Destroys the keys of everything that a family left and what it could be found by. The books keep a pseudonym and the
 * amounts. Proves afterwards, in the same transaction, that nothing can be opened any more.
 */
@ApplicationScoped
@Transactional
class Erasures {
    private static final int PSEUDONYM_LENGTH = 8;

    private final ErasureCheck check;
    private final StoredFiles storedFiles;
    private final ErasureList list;
    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentActor currentActor;

    Erasures(
            ErasureCheck check,
            StoredFiles storedFiles,
            ErasureList list,
            Sql sql,
            ObjectMapper json,
            CurrentActor currentActor) {
        this.check = check;
        this.storedFiles = storedFiles;
        this.list = list;
        this.sql = sql;
        this.json = json;
        this.currentActor = currentActor;
    }

    /** The list outside of the database has it before this commits; a line too many is set right by {@link #replay}. */
    ErasureProof erase(UUID fileId) {
        String pseudonym = "家庭-"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, PSEUDONYM_LENGTH)
                        .toUpperCase(Locale.ROOT);
        ErasureProof proof = erase(fileId, pseudonym);
        list.add(new Erasure(currentActor.get().tenantId(), fileId, pseudonym));
        return proof;
    }

    /** After a backup was restored: erases again what is on the list and not erased here. Returns how many. */
    int replay() {
        UUID tenantId = currentActor.get().tenantId();
        List<UUID> done = sql.list(row -> row.id("file_id"), "select file_id from sec.own_erasures()");
        List<Erasure> missing = list.all().stream()
                .filter(erasure -> erasure.tenantId().equals(tenantId) && !done.contains(erasure.fileId()))
                .filter(erasure -> sql.first(
                                row -> row.id("id"), "select id from biz.hardship_file where id = ?", erasure.fileId())
                        .isPresent())
                .toList();
        missing.forEach(erasure -> erase(erasure.fileId(), erasure.pseudonym()));
        return missing.size();
    }

    private ErasureProof erase(UUID fileId, String pseudonym) {
        JsonNode done = read(sql.call(
                String.class, (slug, values) -> null, "select sec.erase_family(?, ?)::text", fileId, pseudonym));
        List<String> contents = StreamSupport.stream(done.get("contents").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        storedFiles.deleteContents(contents);
        return new ErasureProof(
                pseudonym,
                done.get("values").asInt(),
                check.unreadable(fileId),
                done.get("indexes").asInt(),
                contents.size(),
                done.get("grants").asInt(),
                Money.ofFen(done.get("amountFen").asLong()));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
