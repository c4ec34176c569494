package cn.wuli.assistance.hardship;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals what families declare: one ciphertext for each draft, declaration and calculation, bound to its row. */
@ApplicationScoped
class Vault {
    /** A column that holds a sealed value. */
    enum Place {
        DRAFT("biz.hardship_file", "draft", DataClass.FINANCE, "{}"),
        DECLARATION("biz.hardship_version", "declaration", DataClass.FINANCE, "{}"),
        CALCULATION(
                "biz.hardship_version",
                "calculation",
                DataClass.FINANCE,
                "{\"category\": \"NONE\", \"exclusions\": [], \"trace\": []}"),
        PROFILE("biz.hardship_file", "profile", DataClass.MEDICAL, "{}"),
        CHECK("biz.economic_check", "result", DataClass.FINANCE, "{\"found\": {}, \"lines\": []}"),
        FINDINGS("biz.hardship_visit", "findings", DataClass.MEDICAL, "\"（已删除）\"");

        private final String table;
        private final String column;
        private final DataClass dataClass;
        /** What stands in for a value whose key was destroyed. */
        private final String erased;

        Place(String table, String column, DataClass dataClass, String erased) {
            this.table = table;
            this.column = column;
            this.dataClass = dataClass;
            this.erased = erased;
        }
    }

    private final FieldCipher cipher;
    private final ObjectMapper json;

    Vault(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] seal(Place place, UUID row, Object value) {
        try {
            return cipher.encrypt(place.dataClass, place.table, place.column, row, json.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <T> T open(Place place, UUID row, byte[] sealed, Class<T> type) {
        try {
            String plain = FieldCipher.isDestroyed(sealed)
                    ? place.erased
                    : cipher.decrypt(place.dataClass, place.table, place.column, row, sealed);
            return json.readValue(plain, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
