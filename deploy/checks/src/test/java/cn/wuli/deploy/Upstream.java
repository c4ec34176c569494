package cn.wuli.deploy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Stands in for a server behind nginx: says who was asked for what and by which headers, streams events, swallows uploads. */
final class Upstream implements AutoCloseable {
    private final HttpServer server;
    private final String name;
    private final CountDownLatch secondEvent = new CountDownLatch(1);

    private Upstream(HttpServer server, String name) {
        this.server = server;
        this.name = name;
    }

    static Upstream start(String name) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var upstream = new Upstream(server, name);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", upstream::tell);
        server.createContext("/api/live", upstream::stream);
        server.start();
        return upstream;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Lets the second event of the stream go. */
    void releaseSecondEvent() {
        secondEvent.countDown();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void tell(HttpExchange exchange) throws IOException {
        long received = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
        var text = new StringBuilder(name + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI()
                + "\nreceived " + received + "\n");
        exchange.getRequestHeaders()
                .forEach((header, values) -> text.append(header.toLowerCase(java.util.Locale.ROOT))
                        .append(": ")
                        .append(String.join("|", values))
                        .append('\n'));
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
        exchange.getResponseHeaders().set("Wuli-Request", "01900000-0000-7000-8000-000000000001");
        var body = text.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var body = exchange.getResponseBody();
        body.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
        body.flush();
        try {
            if (secondEvent.await(20, TimeUnit.SECONDS)) {
                body.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
