package cn.wuli.assistance.hardship;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.UUID;

/**
 * The key under which a phone without a network may lay an unsent draft to rest. The phone keeps only the ciphertext; the
 * key is given anew to the person who may work on the draft, and to nobody else who has the phone.
 */
@ApplicationScoped
public class DraftKeys {
    private final HardshipDrafts drafts;
    private final BlindIndexes keyedHashes;
    private final CurrentActor currentActor;

    DraftKeys(HardshipDrafts drafts, BlindIndexes keyedHashes, CurrentActor currentActor) {
        this.drafts = drafts;
        this.keyedHashes = keyedHashes;
        this.currentActor = currentActor;
    }

    /** 256 bits in Base64; the same for the same person and draft, so that nothing need be stored. */
    @Transactional
    public String keyFor(UUID fileId) {
        drafts.toWorkOn(fileId);
        String owner = "draft-key|" + fileId + "|" + currentActor.get().personId();
        return Base64.getEncoder().encodeToString(keyedHashes.of(DataClass.FINANCE, owner));
    }
}
