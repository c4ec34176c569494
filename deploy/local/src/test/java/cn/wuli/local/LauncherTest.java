package cn.wuli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code make run} with a real database and a real Keycloak, and a placeholder for the backend. */
@Tag("slow")
@SuppressWarnings("NullAway.Init")
class LauncherTest {
    private static final Duration SECOND_START = Duration.ofSeconds(40);
    private static final String READY = "Ctrl-C stops everything";

    @TempDir
    Path folder;

    private final int port = Ports.free();
    private final int keycloakPort = Ports.free();
    private final int databasePort = Ports.free();
    private Path jar;
    private LaunchedWuli wuli;

    @BeforeEach
    void prepare() throws IOException {
        jar = PlaceholderBackend.jar(folder);
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        if (wuli != null) {
            wuli.kill9();
        }
        Leftovers.end(installation());
        Processes.workingIn(folder.resolve("var/postgres/cluster")).forEach(ProcessHandle::destroyForcibly);
    }

    /** One story, since each first start of Keycloak takes most of a minute. */
    @Test
    void startsInOrderStopsStartsAgainQuicklyAndMendsWhatWasKilled() throws Exception {
        startsInOrder();
        waitsForTheEarlierRunAndStartsQuickly();
        refusesASecondRunBesideIt();
        mendsWhatAKilledRunLeftBehind();
        endsWhenAPartEnds();
    }

    private void startsInOrder() throws Exception {
        launch();
        wuli.awaitWords(READY);
        assertInOrder(
                wuli.output(),
                "✓ 准备数据库",
                "✓ 身份认证",
                "→ 装入演示数据",
                "111 universities",
                "✓ 装入演示数据",
                "Ready: http://localhost:" + port,
                "chair of the trial campus");
        var environment = LaunchedWuli.get("http://localhost:" + port + "/environment");
        for (var name :
                List.of("WULI_DB_URL", "WULI_DB_APP_PASSWORD", "WULI_OIDC_URL", "WULI_SESSION_KEY", "WULI_DEMO")) {
            assertTrue(environment.contains(name), environment);
        }
        assertPrivate(folder.resolve("var/secrets"), "rwx------");
        assertPrivate(folder.resolve("var/secrets/local"), "rw-------");
    }

    private void waitsForTheEarlierRunAndStartsQuickly() throws Exception {
        var earlier = wuli;
        earlier.signalInterrupt();
        earlier.awaitWords("正在停止");
        var begin = System.nanoTime();
        launch();
        wuli.awaitWords(READY);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(took.compareTo(SECOND_START) < 0, "The second start took " + took);
        assertEquals(0, earlier.awaitEnd());
        assertInOrder(earlier.output(), READY, "正在停止");
        assertTrue(!earlier.output().contains("✗"), earlier.output());
        assertTrue(wuli.output().contains("上一次运行正在停止"), wuli.output());
        assertTrue(!wuli.output().contains("遗留的进程"), "the earlier run ended its parts: " + wuli.output());
        assertTrue(!wuli.output().contains("→ 装入演示数据"), wuli.output());
        assertTrue(wuli.output().contains("chair of the trial campus"), wuli.output());
    }

    private void refusesASecondRunBesideIt() throws Exception {
        var begin = System.nanoTime();
        var second = LaunchedWuli.start(folder, jar, port, keycloakPort, databasePort);
        assertEquals(1, second.awaitEnd());
        assertTrue(second.output().contains("五力已在运行"), second.output());
        var took = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, "nobody waits for a run that goes on: " + took);
    }

    private void mendsWhatAKilledRunLeftBehind() throws Exception {
        var parts = wuli.kill9();
        assertEquals(3, parts.stream().filter(ProcessHandle::isAlive).count(), "the parts outlive a killed launcher");
        launch();
        wuli.awaitWords(READY);
        assertTrue(wuli.output().contains("遗留的进程"), wuli.output());
        assertTrue(parts.stream().noneMatch(ProcessHandle::isAlive));
    }

    private void endsWhenAPartEnds() throws Exception {
        assertThrows(IOException.class, () -> LaunchedWuli.get("http://localhost:" + port + "/halt"));
        assertEquals(1, wuli.awaitEnd());
        assertTrue(wuli.output().contains("✗ 后端 Backend 意外停止"), wuli.output());
        assertNothingRuns();
    }

    @Test
    void refusesABusyPortInOneSentence() throws Exception {
        for (var busy : List.of(port, keycloakPort, databasePort)) {
            try (var other = new ServerSocket(busy, 1, InetAddress.getLoopbackAddress())) {
                launch();
                assertEquals(1, wuli.awaitEnd());
                assertSentence("✗ 端口 " + other.getLocalPort() + " 已被其他程序占用");
            }
        }
    }

    @Test
    void refusesDataWhoseSecretsAreGone() throws Exception {
        Files.createDirectories(folder.resolve("var/postgres/cluster"));
        launch();
        assertEquals(1, wuli.awaitEnd());
        assertSentence("不见了");
    }

    private void launch() throws IOException {
        wuli = LaunchedWuli.start(folder, jar, port, keycloakPort, databasePort);
    }

    private Installation installation() {
        return new Installation(Repository.root(), folder.resolve("var"), port, keycloakPort, databasePort, true);
    }

    private void assertNothingRuns() {
        assertEquals(0, Leftovers.end(installation()));
        assertEquals(List.of(), Processes.workingIn(folder.resolve("var/postgres/cluster")));
        assertTrue(Ports.isFree(port) && Ports.isFree(keycloakPort) && Ports.isFree(databasePort));
    }

    private void assertSentence(String expected) throws IOException {
        var refusals =
                wuli.output().lines().filter(line -> line.startsWith("✗")).toList();
        assertEquals(1, refusals.size(), wuli.output());
        assertTrue(refusals.getFirst().contains(expected), wuli.output());
    }

    private static void assertInOrder(String text, String... parts) {
        var from = 0;
        for (var part : parts) {
            var found = text.indexOf(part, from);
            assertTrue(found >= 0, "“" + part + "” is missing or too early in:\n" + text);
            from = found;
        }
    }

    private static void assertPrivate(Path path, String permissions) throws IOException {
        assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }
}
