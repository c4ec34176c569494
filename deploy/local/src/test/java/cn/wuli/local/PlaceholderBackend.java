package cn.wuli.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands where the backend stands, so that the launcher is tested without it: answers, and keeps the contract of the accounts file. */
final class PlaceholderBackend {
    private PlaceholderBackend() {}

    public static void main(String[] words) throws IOException {
        var environment = System.getenv();
        var server = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.parseInt(environment.get("QUARKUS_HTTP_PORT"))),
                0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        // The names of what the launcher passed, for the test to read.
        server.createContext("/environment", exchange -> {
            var names = String.join(" ", environment.keySet()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, names.length);
            exchange.getResponseBody().write(names);
            exchange.close();
        });
        server.createContext("/halt", exchange -> Runtime.getRuntime().halt(3));
        var accounts = Path.of(environment.get("WULI_DEMO_ACCOUNTS_FILE"));
        if (!Files.exists(accounts)) {
            System.out.println("12:00:00 INFO  [cn.wu.demo.Province] () 111 universities");
            Files.writeString(accounts, "chair of the trial campus | chair | secret\n");
        }
        server.start();
    }

    static Path jar(Path folder) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PlaceholderBackend.class.getName());
        var jar = folder.resolve("placeholder.jar");
        var name = PlaceholderBackend.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var code = PlaceholderBackend.class.getResourceAsStream("/" + name)) {
            out.putNextEntry(new JarEntry(name));
            out.write(code.readAllBytes());
            out.closeEntry();
        }
        return jar;
    }
}
