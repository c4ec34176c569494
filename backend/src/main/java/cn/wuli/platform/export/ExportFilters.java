package cn.wuli.platform.export;

import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.crypto.FieldCipher;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Keeps a filter until the file is made, sealed: it may hold a searched name. Filters are read from addresses into fields that
 * nothing else sees.
 */
@ApplicationScoped
class ExportFilters {
    private static final String COLUMN = "filter";

    private final FieldCipher cipher;
    private final ObjectMapper json;

    ExportFilters(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json.copy()
                .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .setVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    }

    byte[] seal(UUID export, Object filter) {
        try {
            return cipher.encrypt(
                    DataClass.IDENTITY, ProduceExport.TABLE, COLUMN, export, json.writeValueAsString(filter));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    <F> F open(UUID export, byte[] sealed, Class<F> type) {
        try {
            return json.readValue(
                    cipher.decrypt(DataClass.IDENTITY, ProduceExport.TABLE, COLUMN, export, sealed), type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("a filter was stored by another version", changed);
        }
    }
}
