package cn.wuli.platform.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** S3Proxy as a process of its own: storage on a folder that checks each signature (AWS Signature Version 4) and each digest. */
final class S3Server implements AutoCloseable {
    static final String ACCESS_KEY = "wuli-test";
    static final String SECRET_KEY = "a secret of the test";
    static final String BUCKET = "wuli";

    private static final Path JAR = Path.of("target", "programs", "s3proxy.jar");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path log;
    private final int port;

    private S3Server(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static S3Server start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Files.createDirectories(folder.resolve("data").resolve(BUCKET));
        Path settings = Files.writeString(
                folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem
                jclouds.identity=unused
                jclouds.credential=unused
                jclouds.filesystem.basedir=%s
                """.formatted(port, ACCESS_KEY, SECRET_KEY, folder.resolve("data")));
        Path log = folder.resolve("s3proxy.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        S3Server server = new S3Server(process, log, port);
        server.awaitAnswer();
        return server;
    }

    int port() {
        return port;
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 20 && process.isAlive(); i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("S3Proxy does not start: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
