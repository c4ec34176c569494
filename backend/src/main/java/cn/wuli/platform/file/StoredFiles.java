package cn.wuli.platform.file;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.FieldCipher;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Stores files and gives them back, within the transaction and the policies of the acting post. */
@ApplicationScoped
@Transactional
public class StoredFiles {
    private static final Logger LOG = Logger.getLogger(StoredFiles.class);

    private final EntityManager entities;
    private final CurrentActor currentActor;
    private final Intake intake;
    private final FileStore store;
    private final FieldCipher cipher;
    private final TransactionSynchronizationRegistry transactions;
    private final List<FileGuard> guards;

    StoredFiles(
            EntityManager entities,
            CurrentActor currentActor,
            Intake intake,
            FileStore store,
            FieldCipher cipher,
            TransactionSynchronizationRegistry transactions,
            @All List<FileGuard> guards) {
        this.entities = entities;
        this.currentActor = currentActor;
        this.intake = intake;
        this.store = store;
        this.cipher = cipher;
        this.transactions = transactions;
        this.guards = guards;
    }

    /**
     * Checks, encrypts and stores a content. It is temporary until {@link #keep}.
     *
     * @param name as the person called it; made safe
     * @throws DomainProblem {@link FileProblem}: too large, of a wrong type, damaged
     */
    public StoredFile store(InputStream content, String name, FilePurpose purpose) {
        Actor actor = currentActor.get();
        try {
            SealedContent sealed = intake.take(content, name, purpose);
            try {
                StoredFile file = new StoredFile(sealed, purpose, actor.unitId(), actor.personId());
                entities.persist(file);
                deleteOn(Status.STATUS_ROLLEDBACK, file.storageKey());
                store.put(file.storageKey(), sealed.sealed());
                return file;
            } finally {
                Files.deleteIfExists(sealed.sealed());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Makes a file belong to an object of a module, in the transaction of the caller. Only who uploaded it may give it
     * away, and only once.
     *
     * @throws DomainProblem {@code not-found}
     */
    public StoredFile keep(UUID id, FileOwner owner) {
        StoredFile file = find(id);
        boolean sameObject = owner.objectId().equals(file.objectId());
        if (!sameObject
                && (file.objectId() != null
                        || !file.uploadedBy().equals(currentActor.get().personId()))) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        file.keep(owner);
        return file;
    }

    /**
     * As {@link #keep(UUID, FileOwner)} for all that a request names in one of its fields.
     *
     * @param words for the person, when one of them is gone or was uploaded by somebody else
     * @throws DomainProblem {@code validation} on the field
     */
    public void keep(Collection<UUID> ids, FileOwner owner, String field, String words) {
        for (UUID id : ids) {
            try {
                keep(id, owner);
            } catch (DomainProblem gone) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField(field, words);
            }
        }
    }

    /** @throws DomainProblem {@code not-found}, also when it is out of reach of the acting post */
    public StoredFile find(UUID id) {
        StoredFile file = entities.find(StoredFile.class, id);
        if (file == null) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return file;
    }

    /**
     * Finds a file for the acting post to read by itself: the {@link FileGuard} of its object decides.
     *
     * @throws DomainProblem {@code not-found} when it may not
     */
    public StoredFile findReadable(UUID id) {
        StoredFile file = find(id);
        UUID objectId = file.objectId();
        FileGuard guard = guards.stream()
                .filter(each -> each.objectType().equals(file.objectType()))
                .findFirst()
                .orElse(null);
        boolean guarded = objectId != null && guard != null && guard.mayRead(objectId);
        boolean own = file.uploadedBy().equals(currentActor.get().personId())
                && (guard == null || !guard.withholdsFromUploader());
        if (!guarded && !own) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return file;
    }

    /** The plain content, to be closed by the caller; may be read after the transaction. The caller has checked who asks. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public InputStream open(StoredFile file) {
        try {
            byte[] key =
                    cipher.decryptBytes(Intake.DATA_CLASS, Intake.TABLE, Intake.COLUMN, file.id(), file.wrappedKey());
            return SealedStream.open(store.get(file.storageKey()), key);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lends the plain content as a file on disk, for libraries that need one; it is gone afterwards. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public <T> T lend(StoredFile file, Function<Path, T> reader) {
        try {
            Path plain = Files.createTempFile("wuli-out", "." + file.type().extension());
            try (InputStream content = open(file)) {
                Files.copy(content, plain, StandardCopyOption.REPLACE_EXISTING);
                return reader.apply(plain);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Forgets a file; its content goes when the transaction has committed. */
    public void delete(UUID id) {
        StoredFile file = find(id);
        entities.remove(file);
        deleteOn(Status.STATUS_COMMITTED, file.storageKey());
    }

    /** Contents whose keys were destroyed; they go when the transaction has committed. */
    public void deleteContents(List<String> storageKeys) {
        storageKeys.forEach(key -> deleteOn(Status.STATUS_COMMITTED, key));
    }

    private void deleteOn(int outcome, String storageKey) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    try {
                        store.delete(storageKey);
                    } catch (IOException laterThen) {
                        // The sweep finds it.
                        LOG.warn("a content could not be deleted", laterThen);
                    }
                }
            }
        });
    }
}
