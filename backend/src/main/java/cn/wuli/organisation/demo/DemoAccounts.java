package cn.wuli.organisation.demo;

import cn.wuli.organisation.importing.OfficerSheet;
import cn.wuli.platform.demo.DemoModule;
import cn.wuli.platform.demo.DemoRun;
import cn.wuli.platform.demo.DemoSettings;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One account for each role of the demo, made in Keycloak with a random password of this installation, and the table of
 * them in a file that only its owner reads. The file is written when all of the demo is loaded.
 */
@ApplicationScoped
public class DemoAccounts implements DemoModule {
    private record Row(String role, String userName, String unitCode, String postType) {}

    private static final SheetColumn<String> ROLE = SheetColumn.text("身份", 40).asRequired();
    private static final SheetColumn<String> USER = SheetColumn.text("用户名", 40).asRequired();
    private static final SheetColumn<String> UNIT = SheetColumn.text("单位编码", 32).asRequired();
    private static final SheetColumn<String> POST =
            SheetColumn.of("职务", "", OfficerSheet::postType).asRequired();
    private static final SheetTemplate<Row> TEMPLATE = new SheetTemplate<>(
            "账号",
            List.of(ROLE, USER, UNIT, POST),
            values -> new Row(values.get(ROLE), values.get(USER), values.get(UNIT), values.get(POST)));

    private final DemoSettings settings;
    private final DemoUsers users;
    private final List<String> lines = new ArrayList<>();

    DemoAccounts(DemoSettings settings, DemoUsers users) {
        this.settings = settings;
        this.users = users;
    }

    @Override
    public String name() {
        return "账号";
    }

    @Override
    public int order() {
        return 20;
    }

    /** Without the file nobody knows the passwords: they are set anew. */
    @Override
    public boolean mustRepeat() {
        return settings.accountsFile().filter(file -> !Files.exists(file)).isPresent();
    }

    @Override
    public void load(DemoRun run) throws SQLException, IOException {
        lines.clear();
        List<Row> rows = DemoSheets.values("accounts.csv", TEMPLATE);
        try (PreparedStatement insert = run.connection()
                .prepareStatement(
                        "insert into auth.account (subject, person_id, user_name) values (?, ?, ?)"
                                + " on conflict (person_id) do update set subject = excluded.subject, user_name = excluded.user_name")) {
            for (Row row : rows) {
                Holder holder = holder(run.connection(), row);
                String password = DemoUsers.newPassword();
                String subject = users.provide(row.userName(), holder.name(), password);
                insert.setString(1, subject);
                insert.setObject(2, holder.personId());
                insert.setString(3, row.userName());
                insert.executeUpdate();
                lines.add(row.role() + "\t" + row.userName() + "\t" + password);
                run.progress("账号", lines.size(), rows.size());
            }
        }
    }

    @Override
    public void finish() throws IOException {
        Path file = settings.accountsFile().orElse(null);
        if (file == null || lines.isEmpty()) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(
                folder,
                "accounts",
                ".txt",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        List<String> all = new ArrayList<>();
        all.add("身份\t用户名\t密码");
        all.addAll(lines);
        Files.write(draft, all, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private record Holder(UUID personId, String name) {}

    private static Holder holder(Connection connection, Row row) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select n.id, n.name from auth.post p"
                + " join org.unit u on u.id = p.unit_id join auth.person n on n.id = p.person_id"
                + " where u.code = ? and p.post_type = ? and p.revoked_at is null order by p.id limit 1")) {
            query.setString(1, row.unitCode());
            query.setString(2, row.postType());
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("nobody holds the post of " + row.role());
                }
                return new Holder(found.getObject(1, UUID.class), found.getString(2));
            }
        }
    }
}
