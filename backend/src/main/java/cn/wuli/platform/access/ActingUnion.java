package cn.wuli.platform.access;

import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The union that the acting post acts for, by its name of today: for what leaves the system under its name. */
@ApplicationScoped
public class ActingUnion {
    private final Sql sql;

    ActingUnion(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    public String name() {
        return sql.one(row -> row.text("name"), "select name from org.own_unit where id = sec.tenant()");
    }
}
