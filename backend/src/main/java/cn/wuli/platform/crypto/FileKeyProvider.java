package cn.wuli.platform.crypto;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keeps the keys in one file that only its owner may read; made on first use. Who loses it loses the data. */
@ApplicationScoped
public class FileKeyProvider implements KeyProvider {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The file: for each class its keys by version, and the key of its blind indexes. */
    record KeyFile(int format, TreeMap<DataClass, ClassKeys> classes) {}

    record ClassKeys(int current, TreeMap<Integer, StoredKey> keys, StoredKey index) {}

    record StoredKey(CipherSuite suite, String key) {}

    private final Path file;
    private final CipherSuite suiteOfNewKeys;
    private volatile @Nullable KeyFile loaded;

    FileKeyProvider(
            @ConfigProperty(name = "wuli.keys.file") String file,
            @ConfigProperty(name = "wuli.keys.suite", defaultValue = "AES_256_GCM") String suite) {
        this.file = Path.of(file).toAbsolutePath();
        this.suiteOfNewKeys = CipherSuite.valueOf(suite);
    }

    @Override
    public WrappingKey current(DataClass dataClass) {
        return of(dataClass, keys(dataClass).current());
    }

    @Override
    public WrappingKey of(DataClass dataClass, int version) {
        StoredKey stored = keys(dataClass).keys().get(version);
        if (stored == null) {
            // Another replica may have rotated meanwhile.
            loaded = null;
            stored = keys(dataClass).keys().get(version);
        }
        if (stored == null) {
            throw new CannotDecrypt("there is no key " + dataClass + " version " + version);
        }
        return new WrappingKey(
                dataClass,
                version,
                stored.suite().name(),
                secret(stored, stored.suite().algorithm()));
    }

    @Override
    public IndexKey indexKey(DataClass dataClass) {
        StoredKey stored = keys(dataClass).index();
        return new IndexKey(stored.suite().name(), secret(stored, stored.suite().macAlgorithm()));
    }

    @Override
    public synchronized int rotate(DataClass dataClass) {
        loaded = null;
        KeyFile before = read();
        ClassKeys keys = Objects.requireNonNull(before.classes().get(dataClass));
        int next = keys.keys().lastKey() + 1;
        TreeMap<Integer, StoredKey> grown = new TreeMap<>(keys.keys());
        grown.put(next, random(suiteOfNewKeys));
        TreeMap<DataClass, ClassKeys> classes = new TreeMap<>(before.classes());
        classes.put(dataClass, new ClassKeys(next, grown, keys.index()));
        KeyFile after = new KeyFile(before.format(), classes);
        try {
            Files.move(written(after), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the key file cannot be written", unwritable);
        }
        loaded = after;
        return next;
    }

    private ClassKeys keys(DataClass dataClass) {
        return Objects.requireNonNull(read().classes().get(dataClass), dataClass::name);
    }

    private KeyFile read() {
        KeyFile known = loaded;
        if (known == null) {
            known = readOrCreate();
            loaded = known;
        }
        return known;
    }

    private synchronized KeyFile readOrCreate() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                throw new IllegalStateException("the key file must be readable by its owner only (chmod 600): " + file);
            }
            KeyFile known = JSON.readValue(file.toFile(), KeyFile.class);
            return known.classes().keySet().containsAll(List.of(DataClass.values())) ? known : completed();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file cannot be read", unreadable);
        }
    }

    /** A file from before a class of data was known gets its keys; replicas that start at once wait for each other. */
    private KeyFile completed() throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            KeyFile known = JSON.readValue(file.toFile(), KeyFile.class);
            TreeMap<DataClass, ClassKeys> classes = new TreeMap<>(known.classes());
            for (DataClass dataClass : DataClass.values()) {
                classes.computeIfAbsent(dataClass, each -> newKeys());
            }
            KeyFile complete = new KeyFile(known.format(), classes);
            Files.move(written(complete), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return complete;
        }
    }

    private ClassKeys newKeys() {
        TreeMap<Integer, StoredKey> keys = new TreeMap<>();
        keys.put(1, random(suiteOfNewKeys));
        return new ClassKeys(1, keys, random(suiteOfNewKeys));
    }

    /** Two replicas may start at once: a hard link fails when the other was first, and then his keys count. */
    private void create() throws IOException {
        TreeMap<DataClass, ClassKeys> classes = new TreeMap<>();
        for (DataClass dataClass : DataClass.values()) {
            classes.put(dataClass, newKeys());
        }
        Files.createDirectories(
                Objects.requireNonNull(file.getParent()),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path temporary = written(new KeyFile(1, classes));
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException otherWasFirst) {
            // Its keys are read next.
        } finally {
            Files.delete(temporary);
        }
    }

    private Path written(KeyFile keys) throws IOException {
        Path temporary = Files.createTempFile(
                file.getParent(), ".keys", ".json", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(temporary, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(keys));
        return temporary;
    }

    private static StoredKey random(CipherSuite suite) {
        byte[] key = new byte[suite.keyBytes()];
        RANDOM.nextBytes(key);
        return new StoredKey(suite, Base64.getEncoder().encodeToString(key));
    }

    private static SecretKey secret(StoredKey stored, String algorithm) {
        return new SecretKeySpec(Base64.getDecoder().decode(stored.key()), algorithm);
    }
}
