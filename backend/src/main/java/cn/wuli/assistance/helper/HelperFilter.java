package cn.wuli.assistance.helper;

import cn.wuli.platform.time.Calendars;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?due=…&unitId=…&fileId=…&mine=true&ended=true}. */
public class HelperFilter {
    private static final int WEEK = 7;

    /** Whether a visit has to be made. */
    public enum Due {
        OVERDUE("走访逾期"),
        WEEK("七天内要走访"),
        LATER("未到走访日");

        private final String words;

        Due(String words) {
            this.words = words;
        }
    }

    @QueryParam("due")
    @Nullable
    Due due;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @QueryParam("fileId")
    @Nullable
    UUID fileId;

    /** Only the families that the acting person helps. */
    @QueryParam("mine")
    boolean mine;

    /** Those who handed over, too. */
    @QueryParam("ended")
    boolean ended;

    String where() {
        StringBuilder where = new StringBuilder(ended ? " where 1 = 1" : " where h.endedOn is null");
        if (due != null) {
            where.append(
                    switch (due) {
                        case OVERDUE -> " and h.nextVisitOn < :today";
                        case WEEK -> " and h.nextVisitOn between :today and :week";
                        case LATER -> " and h.nextVisitOn > :week";
                    });
        }
        if (unitId != null) {
            where.append(" and h.unitId = :unitId");
        }
        if (fileId != null) {
            where.append(" and h.fileId = :fileId");
        }
        return where.append(mine ? " and h.helperPersonId = :me" : "").toString();
    }

    Map<String, Object> values(UUID me) {
        Map<String, Object> values = new LinkedHashMap<>();
        LocalDate today = Calendars.today();
        if (due == Due.OVERDUE || due == Due.WEEK) {
            values.put("today", today);
        }
        if (due == Due.WEEK || due == Due.LATER) {
            values.put("week", today.plusDays(WEEK));
        }
        if (unitId != null) {
            values.put("unitId", unitId);
        }
        if (fileId != null) {
            values.put("fileId", fileId);
        }
        if (mine) {
            values.put("me", me);
        }
        return values;
    }

    /** In Chinese, for the first row of an exported sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部结对");
        if (due != null) {
            words.add(due.words);
        }
        if (unitId != null) {
            words.add("限所选组织");
        }
        if (ended) {
            words.add("含已结束的");
        }
        return words.toString();
    }
}
