package cn.wuli.deploy;

import cn.wuli.local.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The tables of the product, made by its own migrations in the order in which Flyway takes them. */
final class Schema {
    private Schema() {}

    static void makeIn(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.connectionAs("wuli_migrator");
                var statement = connection.createStatement()) {
            statement.execute("set role wuli_owner");
            for (var migration : migrations()) {
                statement.execute(Files.readString(migration));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(Deployment.root().resolve("backend/src/main/resources/db/migration"))) {
            return files.sorted(Comparator.comparing(Schema::version, Arrays::compare)
                            .thenComparing(Path::getFileName))
                    .toList();
        }
    }

    /** V016_1__name.sql is 16.1; what is repeated (R__) comes last. */
    private static int[] version(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("R__")
                ? new int[] {Integer.MAX_VALUE}
                : Arrays.stream(name.substring(1, name.indexOf("__")).split("_"))
                        .mapToInt(Integer::parseInt)
                        .toArray();
    }
}
