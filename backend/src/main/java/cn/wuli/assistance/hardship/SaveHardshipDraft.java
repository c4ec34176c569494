package cn.wuli.assistance.hardship;

import cn.wuli.platform.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the draft on the server, however little is filled in: nothing of it need stay on a phone. */
@ApplicationScoped
public class SaveHardshipDraft {
    private final HardshipFiles files;
    private final HardshipDrafts drafts;
    private final Vault vault;
    private final HardshipPapers papers;

    SaveHardshipDraft(HardshipFiles files, HardshipDrafts drafts, Vault vault, HardshipPapers papers) {
        this.files = files;
        this.drafts = drafts;
        this.vault = vault;
        this.papers = papers;
    }

    /** @return the new version of the file */
    @Transactional
    public int save(UUID fileId, @Nullable String ifMatch, Declaration form) {
        HardshipFile file = drafts.toWorkOn(fileId);
        Versions.check(ifMatch, file.version());
        Declaration whole = drafts.whole(file, form);
        papers.keep(file, "attachments", HardshipPapers.of(whole));
        file.saveDraft(vault.seal(Vault.Place.DRAFT, fileId, whole), Instant.now());
        files.flush();
        return file.version();
    }
}
