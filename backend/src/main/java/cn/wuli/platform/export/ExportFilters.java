package cn.wuli.platform.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps a filter until the file is made. Filters are read from addresses into fields that nothing else sees. */
@ApplicationScoped
class ExportFilters {
    private final ObjectMapper json;

    ExportFilters(ObjectMapper json) {
        this.json = json.copy()
                .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .setVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    }

    String write(Object filter) {
        try {
            return json.writeValueAsString(filter);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    <F> F read(String text, Class<F> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("a filter was stored by another version", changed);
        }
    }
}
