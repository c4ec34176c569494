package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.sql.Row;
import cn.wuli.platform.sql.Sql;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Says to a person how he is covered: also what another union enrolled before he moved. */
@ApplicationScoped
public class OwnCovers {
    private final Sql sql;

    OwnCovers(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    public List<OwnCover> all() {
        return sql.list(OwnCovers::read, "select * from biz.own_mutual_covers()");
    }

    private static OwnCover read(Row row) throws SQLException {
        EnrolmentStatus status = EnrolmentStatus.valueOf(row.text("status"));
        return new OwnCover(
                row.id("period_id"),
                row.text("period_name"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.date("claim_until"),
                row.text("union_name"),
                row.money("personal_fen"),
                row.money("unit_fen"),
                status == EnrolmentStatus.ACTIVE,
                words(
                        status,
                        row.date("starts_on"),
                        row.date("ends_on"),
                        RosterStatus.valueOf(row.text("unit_status"))));
    }

    private static String words(EnrolmentStatus status, LocalDate from, LocalDate to, RosterStatus roster) {
        LocalDate today = Calendars.today();
        if (status == EnrolmentStatus.VOID) {
            return "登记有误，已作废，互助费已退还单位";
        }
        if (status == EnrolmentStatus.PENDING) {
            return "已列入单位名册（" + roster.words() + "），缴清费用后生效";
        }
        if (today.isBefore(from)) {
            return "已参保，" + from + " 起享受保障";
        }
        return status == EnrolmentStatus.EXPIRED || today.isAfter(to) ? "保障已到期" : "保障中，到 " + to + " 为止";
    }
}
