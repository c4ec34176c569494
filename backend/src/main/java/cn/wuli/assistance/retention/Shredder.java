package cn.wuli.assistance.retention;

import cn.wuli.platform.crypto.CannotDecrypt;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.StreamSupport;

/** Lets the database destroy keys, deletes the contents behind them, and tries each value afterwards. */
@ApplicationScoped
class Shredder {
    /** A column of sealed values. */
    record Place(String table, String column, DataClass dataClass) {}

    private final FieldCipher cipher;
    private final StoredFiles storedFiles;
    private final Sql sql;
    private final ObjectMapper json;

    Shredder(FieldCipher cipher, StoredFiles storedFiles, Sql sql, ObjectMapper json) {
        this.cipher = cipher;
        this.storedFiles = storedFiles;
        this.sql = sql;
        this.json = json;
    }

    /**
     * @param call of the function that erases, with id and pseudonym as its parameters
     * @param unreadable counts afterwards, in the same transaction, what cannot be opened
     */
    ErasureProof shred(String call, UUID id, String pseudonym, IntSupplier unreadable) {
        JsonNode done = read(sql.call(String.class, (slug, values) -> null, call, id, pseudonym));
        List<String> contents = StreamSupport.stream(done.get("contents").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        storedFiles.deleteContents(contents);
        return new ErasureProof(
                pseudonym,
                done.get("values").asInt(),
                unreadable.getAsInt(),
                done.get("indexes").asInt(),
                contents.size(),
                done.get("grants").asInt(),
                Money.ofFen(done.get("amountFen").asLong()));
    }

    boolean isDestroyed(Place place, UUID row, byte[] sealed) {
        try {
            cipher.decryptBytes(place.dataClass(), place.table(), place.column(), row, sealed);
            return false;
        } catch (CannotDecrypt destroyed) {
            return true;
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
