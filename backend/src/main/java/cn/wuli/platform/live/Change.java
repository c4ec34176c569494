package cn.wuli.platform.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change as it travels between the replicas: addressed to a union or to a person, with ids only. */
record Change(
        String topic, @Nullable UUID tenantId, @Nullable UUID personId, UUID id) {
    static final String CHANNEL = "wuli_live";
}
