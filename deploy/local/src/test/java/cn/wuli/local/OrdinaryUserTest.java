package cn.wuli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdinaryUserTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void startsOneClusterByEveryWayThatRootHasHere() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "an ordinary user needs no way");
        var ways =
                OrdinaryUser.waysForRoot().stream().filter(OrdinaryUser::works).toList();
        assertTrue(!ways.isEmpty());
        // The last way has no capability to pass through closed folders.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        for (var way : ways) {
            var server = new PostgresServer(
                    folder, Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", ""), way);
            if (!Files.exists(server.cluster())) {
                server.createCluster("secret");
            }
            server.start(Ports.free());
            assertEquals(way.fileOwner(), Files.getAttribute(server.cluster().resolve("PG_VERSION"), "unix:uid"));
            server.stop();
        }
    }
}
