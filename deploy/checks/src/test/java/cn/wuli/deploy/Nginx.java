package cn.wuli.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real nginx with the configuration of {@code deploy/nginx}. Changed are only the ports it listens on and
 * {@code upstreams.conf}, which is made to be changed.
 */
final class Nginx implements AutoCloseable {
    private static final int TRIES = 200;

    private final Process process;
    private final Path log;
    private final int plainPort;
    private final int tlsPort;

    private Nginx(Process process, Path log, int plainPort, int tlsPort) {
        this.process = process;
        this.log = log;
        this.plainPort = plainPort;
        this.tlsPort = tlsPort;
    }

    /**
     * @param entry {@code tls.conf} or {@code ingress.conf}
     * @param folder gets the configuration; {@code srv/html} in it holds the front end
     */
    static Nginx start(String entry, Path folder, int backend, int keycloak) throws IOException, InterruptedException {
        var configuration = folder.resolve("etc");
        var plainPort = freePort();
        var tlsPort = freePort();
        // For root the workers of nginx are somebody else, who may read.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(configuration.resolve("tls"));
        Files.createDirectories(folder.resolve("srv/tmp"));
        try (var files = Files.list(Deployment.folder("nginx"))) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var text = Files.readString(file)
                        .replace("listen 8080;", "listen 127.0.0.1:" + plainPort + ";")
                        .replace("listen 8443 ", "listen 127.0.0.1:" + tlsPort + " ");
                Files.writeString(configuration.resolve(file.getFileName()), text);
            }
        }
        Files.writeString(configuration.resolve("upstreams.conf"), """
            upstream backend { server 127.0.0.1:%d; keepalive 4; }
            upstream keycloak { server 127.0.0.1:%d; keepalive 4; }
            """.formatted(backend, keycloak));
        if (entry.equals("tls.conf")) {
            Certificate.write(configuration.resolve("tls"));
        }
        var log = folder.resolve("nginx.log");
        var process = new ProcessBuilder(command(folder, entry))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var nginx = new Nginx(process, log, plainPort, tlsPort);
        nginx.await(plainPort);
        return nginx;
    }

    private static List<String> command(Path folder, String entry) throws IOException, InterruptedException {
        return List.of(
                Deployment.program("find-nginx.sh"),
                "-e",
                "stderr",
                "-p",
                folder.resolve("srv") + "/",
                "-c",
                folder.resolve("etc").resolve(entry).toString());
    }

    int plainPort() {
        return plainPort;
    }

    int tlsPort() {
        return tlsPort;
    }

    String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(int port) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(25);
            }
        }
        throw new IllegalStateException("nginx does not start: " + log());
    }
}
