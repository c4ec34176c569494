package cn.wuli.assistance.hardship;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?stage=…&category=…&unitId=…&until=…}. */
public class ReviewFilter {
    /** How far a review is. */
    public enum Stage {
        COMING("未到复核", "f.status = cn.wuli.assistance.hardship.HardshipStatus.ACTIVE"),
        WAITING("待重新申报", "f.status = cn.wuli.assistance.hardship.HardshipStatus.REVIEW_DUE and f.redeclaredAt is null"),
        DECLARED(
                "已申报，待复核",
                "f.status = cn.wuli.assistance.hardship.HardshipStatus.REVIEW_DUE and f.redeclaredAt is not null"),
        SUSPENDED("已暂停", "f.status = cn.wuli.assistance.hardship.HardshipStatus.SUSPENDED");

        private final String words;
        private final String condition;

        Stage(String words, String condition) {
            this.words = words;
            this.condition = condition;
        }

        public String words() {
            return words;
        }

        static Stage of(HardshipStatus status, boolean declared) {
            return switch (status) {
                case REVIEW_DUE -> declared ? DECLARED : WAITING;
                case SUSPENDED -> SUSPENDED;
                default -> COMING;
            };
        }
    }

    @QueryParam("stage")
    @Nullable
    Stage stage;

    @QueryParam("category")
    @Nullable
    Category category;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    /** Files that hold no longer than until this day. */
    @QueryParam("until")
    @Nullable
    LocalDate until;

    String where() {
        StringBuilder where = new StringBuilder(
                " where f.reviewedUntil is not null and f.status in ('ACTIVE', 'REVIEW_DUE', 'SUSPENDED')");
        if (stage != null) {
            where.append(" and ").append(stage.condition);
        }
        if (until != null) {
            where.append(" and f.reviewedUntil <= :until");
        }
        if (category != null) {
            where.append(" and f.category = :category");
        }
        if (unitId != null) {
            where.append(" and f.unitId = :unitId");
        }
        return where.toString();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        if (until != null) {
            values.put("until", until);
        }
        if (category != null) {
            values.put("category", category);
        }
        if (unitId != null) {
            values.put("unitId", unitId);
        }
        return values;
    }

    /** In Chinese, for the first row of an exported sheet. */
    public String described() {
        StringJoiner words = new StringJoiner("，");
        words.setEmptyValue("全部在册家庭");
        if (stage != null) {
            words.add(stage.words());
        }
        if (category != null) {
            words.add(category.words());
        }
        if (until != null) {
            words.add(until + " 前满期");
        }
        if (unitId != null) {
            words.add("限所选组织");
        }
        return words.toString();
    }
}
