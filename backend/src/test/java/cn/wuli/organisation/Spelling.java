package cn.wuli.organisation;

import cn.wuli.platform.pinyin.Pinyin;
import cn.wuli.testsupport.TestDatabase;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Spells the units that the {@link cn.wuli.testsupport.SmallProvince} inserts without pinyin. */
final class Spelling {
    private Spelling() {}

    static void spellAll() {
        try (var connection = TestDatabase.asMigrator();
                var unspelt = connection.createStatement();
                PreparedStatement update = connection.prepareStatement(
                        "update org.unit_version set name_pinyin = ?, name_initials = ? where name = ?");
                var rows = unspelt.executeQuery("select distinct name from org.unit_version where name_pinyin = ''")) {
            while (rows.next()) {
                String name = rows.getString(1);
                Pinyin pinyin = Pinyin.of(name);
                update.setString(1, pinyin.full());
                update.setString(2, pinyin.initials());
                update.setString(3, name);
                update.executeUpdate();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
