package cn.wuli.platform.file;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Chooses the file store by the settings. */
class FileStoreChoice {
    @Produces
    @Singleton
    FileStore store(FileSettings settings) {
        return settings.s3()
                .bucket()
                .<FileStore>map(bucket -> new S3FileStore(client(settings.s3()), bucket))
                .orElseGet(() -> new FolderFileStore(Path.of(settings.folder())));
    }

    static S3Client client(FileSettings.S3 s3) {
        var builder = S3Client.builder()
                .region(Region.of(s3.region()))
                .httpClient(UrlConnectionHttpClient.create())
                // Storage of one's own is addressed by path; host names per bucket need wildcard certificates.
                .forcePathStyle(true)
                // Storage other than Amazon's does not always know the newer checksums and chunked signatures. The
                // contents carry a stronger check of their own: they are sealed.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build());
        s3.endpoint().ifPresent(builder::endpointOverride);
        if (s3.accessKey().isPresent() && s3.secretKey().isPresent()) {
            builder.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                    s3.accessKey().get(), s3.secretKey().get())));
        } else {
            builder.credentialsProvider(DefaultCredentialsProvider.builder().build());
        }
        return builder.build();
    }
}
