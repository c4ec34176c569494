package cn.wuli.assistance.hardship;

import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.platform.file.FileOwner;
import cn.wuli.platform.file.StoredFiles;
import cn.wuli.platform.problem.DomainProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Proofs, signed authorisations and photos of visits belong to the file from the moment that it names them: an upload that
 * nothing names is swept away after some days.
 */
@ApplicationScoped
class HardshipPapers {
    private final StoredFiles storedFiles;

    HardshipPapers(StoredFiles storedFiles) {
        this.storedFiles = storedFiles;
    }

    /** @throws DomainProblem {@code validation} on the field, when one of them is gone or was uploaded by somebody else */
    void keep(HardshipFile file, String field, Collection<UUID> papers) {
        var owner = new FileOwner(HardshipTasks.OBJECT, file.id(), file.unitId(), file.personId());
        storedFiles.keep(papers, owner, field, "有附件已失效或不是您上传的，请删除后重新上传。");
    }

    /** What the declaration names. */
    static List<UUID> of(Declaration declared) {
        List<UUID> attachments = declared.attachments();
        return Stream.concat(
                        attachments == null ? Stream.empty() : attachments.stream(),
                        declared.people().stream()
                                .map(FamilyPerson::agreementFileId)
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
    }
}
