package cn.wuli.platform.live;

import cn.wuli.platform.tenancy.ActingPost;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.Objects;
import java.util.UUID;

/** One open stream. */
record LiveSubscriber(ActingPost post, UUID tenantId, UUID personId, MultiEmitter<? super LiveEvent> stream) {
    boolean isAddressedBy(Change change) {
        return Objects.equals(change.tenantId(), tenantId) || Objects.equals(change.personId(), personId);
    }
}
