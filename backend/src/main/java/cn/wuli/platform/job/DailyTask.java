package cn.wuli.platform.job;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Work that the system does once a day, on one instance. A bean; runs as the SERVICE post of a union, so that it sees
 * that union's rows and no others. It may run again on the same day when an instance died: the second time must do no harm.
 */
public interface DailyTask {
    /** For whom it runs. */
    enum Reach {
        /** Once, as the service of the province: for what belongs to no union. */
        PLATFORM,
        /** Once for each union, as its own service. One union's failure does not keep the others from theirs. */
        EACH_UNION
    }

    /** Stable; stands in the database. */
    String name();

    /** Time of day in Zhejiang. */
    LocalTime at();

    Reach reach();

    void run(LocalDate today);
}
