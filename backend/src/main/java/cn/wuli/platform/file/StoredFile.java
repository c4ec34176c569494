package cn.wuli.platform.file;

import cn.wuli.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file and what is known about it. Temporary until a module keeps it for one of its objects. */
@Entity
@Table(schema = "biz", name = "stored_file")
public class StoredFile {
    @Id
    private UUID id;

    @Column(name = "storage_key", updatable = false)
    private String storageKey;

    private String name;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private byte[] sha256;

    @Column(name = "wrapped_key", updatable = false)
    private byte[] wrappedKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FilePurpose purpose;

    @Column(name = "object_type")
    private @Nullable String objectType;

    @Column(name = "object_id")
    private @Nullable UUID objectId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "uploaded_by", updatable = false)
    private UUID uploadedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(SealedContent content, FilePurpose purpose, UUID unitId, UUID personId) {
        this.id = content.id();
        this.storageKey = content.storageKey();
        this.name = content.name();
        this.mediaType = content.type().mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.wrappedKey = content.wrappedKey();
        this.purpose = purpose;
        this.unitId = unitId;
        this.personId = personId;
        this.uploadedBy = personId;
        this.createdAt = Instant.now();
    }

    static UUID newId() {
        return Ids.next();
    }

    void keep(FileOwner owner) {
        objectType = owner.objectType();
        objectId = owner.objectId();
        unitId = owner.unitId();
        personId = owner.personId() == null ? personId : owner.personId();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return FileType.ofMediaType(mediaType);
    }

    /** In bytes, of the plain content. */
    public long size() {
        return size;
    }

    /** Of the plain content as it is stored: of an image after it was painted anew. */
    public byte[] sha256() {
        return sha256.clone();
    }

    public FilePurpose purpose() {
        return purpose;
    }

    public @Nullable String objectType() {
        return objectType;
    }

    public @Nullable UUID objectId() {
        return objectId;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    String storageKey() {
        return storageKey;
    }

    byte[] wrappedKey() {
        return wrappedKey;
    }
}
