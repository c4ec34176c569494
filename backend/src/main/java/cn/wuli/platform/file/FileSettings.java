package cn.wuli.platform.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where files lie. With a bucket they lie in S3-compatible storage, else in the folder. */
@ConfigMapping(prefix = "wuli.files")
interface FileSettings {
    String folder();

    S3 s3();

    /** How long a file waits for a module to keep it. */
    @WithDefault("P7D")
    Duration temporaryFor();

    /** S3-compatible storage such as MinIO, Ceph or a provider's object storage. */
    interface S3 {
        Optional<String> bucket();

        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
