package cn.wuli.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps contents in a bucket that all instances share. */
final class S3FileStore implements FileStore {
    private final S3Client s3;
    private final String bucket;

    S3FileStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Path content) throws IOException {
        call(() -> s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(content)));
    }

    @Override
    public InputStream get(String key) throws IOException {
        return call(() -> s3.getObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void delete(String key) throws IOException {
        call(() -> s3.deleteObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void forEachOlderThan(Instant moment, Consumer<List<String>> batch) throws IOException {
        call(() -> {
            for (ListObjectsV2Response page : s3.listObjectsV2Paginator(request -> request.bucket(bucket))) {
                batch.accept(page.contents().stream()
                        .filter(object -> object.lastModified().isBefore(moment))
                        .map(S3Object::key)
                        .toList());
            }
            return moment;
        });
    }

    private interface Call<T> {
        T run();
    }

    private static <T> T call(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException("no such content");
        } catch (SdkException unreachable) {
            throw new IOException("the file store does not answer", unreachable);
        }
    }
}
