package cn.wuli.testsupport.signin;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A browser: keeps cookies, follows redirects between the application and Keycloak, submits the form of the page it shows.
 * To the application it speaks as the proxy in front does (deploy/nginx/proxy.conf).
 */
public final class Browser {
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int REDIRECTS = 12;

    private final Cookies cookies = new Cookies();
    private final HttpClient http;
    private final List<String> visited = new ArrayList<>();
    private String page = "";

    public Browser() {
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** Opens a page, of the application unless the address says otherwise, and follows to where it leads; answers what is shown. */
    public String open(String address) throws Exception {
        visited.clear();
        return follow(request(address.startsWith("/") ? Installation.ADDRESS + address : address));
    }

    /** Opens the way in and gives name and password. */
    public String signIn(String userName, String password) throws Exception {
        open("/api/session/login?returnTo=/api/session");
        return submit("username", userName, "password", password);
    }

    /** Fills in the form of the page; hidden fields go along with its address. */
    public String submit(String... fields) throws Exception {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        var action = ACTION.matcher(page);
        if (!action.find()) {
            throw new IOException("No form on the page: " + page);
        }
        return follow(request(action.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /** A call of the page's own script, with the header that only it can add. */
    public HttpResponse<String> call(String method, String path, String json) throws Exception {
        return http.send(command(method, path, json).header("Wuli-Csrf", "1").build(), BodyHandlers.ofString());
    }

    /** What the page of another site can make the browser send: its cookies, and no header of ours. */
    public HttpResponse<String> forged(String method, String path, String json) throws Exception {
        return http.send(command(method, path, json).build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws Exception {
        return http.send(request(Installation.ADDRESS + path).build(), BodyHandlers.ofString());
    }

    /** The addresses that the last page was reached by. */
    public List<String> visited() {
        return visited;
    }

    /** The line by which a cookie was last set. */
    public String lineOf(String cookie) {
        return cookies.lines.getOrDefault(cookie, "");
    }

    public boolean has(String cookie) {
        return cookies.values.containsKey(cookie);
    }

    private String follow(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (int i = 0; i < REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            visited.add(location);
            answer = http.send(request(location).build(), BodyHandlers.ofString());
        }
        page = answer.body();
        return page;
    }

    private static HttpRequest.Builder command(String method, String path, String json) {
        return request(Installation.ADDRESS + path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
    }

    private static HttpRequest.Builder request(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "zh-CN");
        if (!address.startsWith(Installation.ADDRESS)) {
            return request;
        }
        return request.uri(URI.create(
                        "http://127.0.0.1:" + Installation.PORT + address.substring(Installation.ADDRESS.length())))
                .header("X-Forwarded-For", InetAddress.getLoopbackAddress().getHostAddress())
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "localhost:" + Installation.PORT);
    }

    /** As browsers do, and Java's own manager does not: secure cookies are kept for plain HTTP on localhost. */
    private static final class Cookies extends CookieHandler {
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> lines = new LinkedHashMap<>();

        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
            StringJoiner line = new StringJoiner("; ");
            values.forEach((name, value) -> line.add(name + "=" + value));
            return values.isEmpty() ? Map.of() : Map.of("Cookie", List.of(line.toString()));
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) {
            headers.getOrDefault("set-cookie", List.of()).forEach(cookie -> {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                lines.put(pair[0], cookie);
                if (pair[1].isEmpty()) {
                    values.remove(pair[0]);
                } else {
                    values.put(pair[0], pair[1]);
                }
            });
        }
    }
}
