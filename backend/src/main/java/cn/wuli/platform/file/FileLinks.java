package cn.wuli.platform.file;

import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.crypto.BlindIndexes;
import cn.wuli.platform.crypto.DataClass;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Short-lived addresses of single files, for browsers that take no session along: WeChat hands a download over to another
 * program. A link opens the file as the post that made it, and only while that post is in force.
 */
@ApplicationScoped
public class FileLinks {
    private static final Duration VALID_FOR = Duration.ofMinutes(5);
    private static final int SIGNATURE_BYTES = 32;

    /** A signed token and when it ends. */
    public record FileLink(String token, Instant expiresAt) {}

    private final StoredFiles files;
    private final CurrentActor currentActor;
    private final BlindIndexes signatures;
    private final AgroalDataSource database;

    FileLinks(StoredFiles files, CurrentActor currentActor, BlindIndexes signatures, AgroalDataSource database) {
        this.files = files;
        this.currentActor = currentActor;
        this.signatures = signatures;
        this.database = database;
    }

    /** @throws DomainProblem {@code not-found} when the acting post may not read the file */
    public FileLink make(UUID fileId) {
        files.findReadable(fileId);
        return make(fileId, currentActor.get().postId(), Instant.now().plus(VALID_FOR));
    }

    FileLink make(UUID fileId, UUID postId, Instant expiresAt) {
        byte[] body = body(fileId, postId, expiresAt.getEpochSecond());
        byte[] token = ByteBuffer.allocate(body.length + SIGNATURE_BYTES)
                .put(body)
                .put(sign(body))
                .array();
        return new FileLink(Base64.getUrlEncoder().withoutPadding().encodeToString(token), expiresAt);
    }

    /** @throws DomainProblem {@link FileProblem#LINK_EXPIRED} also when it was never made here */
    public StoredFile open(String token) {
        ByteBuffer in = ByteBuffer.wrap(decode(token));
        try {
            UUID fileId = new UUID(in.getLong(), in.getLong());
            UUID postId = new UUID(in.getLong(), in.getLong());
            long expires = in.getLong();
            byte[] signature = new byte[SIGNATURE_BYTES];
            in.get(signature);
            boolean genuine = MessageDigest.isEqual(signature, sign(body(fileId, postId, expires)));
            String subject = subjectOf(postId);
            if (!genuine || in.hasRemaining() || Instant.now().getEpochSecond() > expires || subject == null) {
                throw new DomainProblem(FileProblem.LINK_EXPIRED);
            }
            return openAs(new ActingPost(subject, postId), fileId);
        } catch (BufferUnderflowException tooShort) {
            throw new DomainProblem(FileProblem.LINK_EXPIRED);
        }
    }

    /** On a thread of its own: the request at hand may belong to a session, which acts as another post. */
    private StoredFile openAs(ActingPost post, UUID fileId) {
        FutureTask<StoredFile> task =
                new FutureTask<>(() -> ActingContext.callAs(post, () -> files.findReadable(fileId)));
        Thread.ofVirtual().start(task);
        try {
            return task.get();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof DomainProblem problem) {
                throw problem;
            }
            throw new IllegalStateException("the link cannot be opened", refused.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private byte[] sign(byte[] body) {
        return signatures.of(DataClass.IDENTITY, "file-link|" + HexFormat.of().formatHex(body));
    }

    private static byte[] body(UUID fileId, UUID postId, long expires) {
        return ByteBuffer.allocate(5 * Long.BYTES)
                .putLong(fileId.getMostSignificantBits())
                .putLong(fileId.getLeastSignificantBits())
                .putLong(postId.getMostSignificantBits())
                .putLong(postId.getLeastSignificantBits())
                .putLong(expires)
                .array();
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException malformed) {
            throw new DomainProblem(FileProblem.LINK_EXPIRED);
        }
    }

    private @Nullable String subjectOf(UUID postId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select auth.subject_of_post(?)")) {
            query.setObject(1, postId);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the post cannot be read", unreadable);
        }
    }
}
