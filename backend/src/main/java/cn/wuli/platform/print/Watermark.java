package cn.wuli.platform.print;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.time.Calendars;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Light words across every page: whoever passes a printout on can be told by it. */
public record Watermark(String text) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * Who printed it for which union, and when.
     *
     * @param union by {@link cn.wuli.platform.access.ActingUnion}
     */
    public static Watermark of(String union, Actor actor) {
        return new Watermark(union + " " + actor.personName() + " "
                + MINUTE.format(Instant.now().atZone(Calendars.ZONE)));
    }
}
