package cn.wuli.rights;

import cn.wuli.assistance.Families;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.job.DailyTask;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.platform.time.Calendars;
import cn.wuli.testsupport.SmallProvince;
import java.util.UUID;

/** Runs the daily work of the campus as the scheduler does: as the service of that union. */
public final class DailyRuns {
    private DailyRuns() {}

    public static void today(DailyTask task) {
        UUID post = servicePost();
        ActingContext.callAs(new ActingPost("service-of-campus", post), () -> {
            task.run(Calendars.today());
            return post;
        });
    }

    private static UUID servicePost() {
        UUID person = Ids.next();
        UUID post = Ids.next();
        Families.sql("insert into auth.person (id, name) values (?, '系统服务')", person);
        Families.sql("delete from auth.account where subject = 'service-of-campus'");
        Families.sql("insert into auth.account (subject, person_id) values ('service-of-campus', ?)", person);
        Families.sql(
                "insert into auth.post (id, person_id, unit_id, post_type, valid, source)"
                        + " values (?, ?, ?, 'SERVICE', '[2024-01-01,)', 'SYSTEM')",
                post,
                person,
                SmallProvince.CAMPUS);
        return post;
    }
}
