package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.assistance.mutual.Terms;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/** What goes up with a roster: sums and the digest of its rows. Names stay where they are. */
final class RosterCopy {
    static final String FLOW = "mutual-aid";
    private static final String PERIOD = "periodId";

    private RosterCopy() {}

    static ObjectNode json(Terms terms, RosterCounts counts, int eligible, LocalDate on, String by) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        ArrayNode facts = copy.putArray("facts");
        fact(facts, "期次", terms.plan().name());
        fact(facts, "参保人数", counts.headcount() + " 人");
        fact(facts, "应参保人数", eligible + " 人（" + on + "）");
        fact(facts, "参保率", rate(counts.headcount(), eligible));
        fact(facts, "应缴金额", counts.due() + " 元");
        fact(facts, "其中个人缴费", counts.personal() + " 元");
        fact(facts, "其中单位缴费", counts.unitPart() + " 元");
        fact(facts, "名册摘要", counts.digest());
        fact(facts, "经办人", by);
        return copy.put(PERIOD, terms.periodId().toString());
    }

    static UUID period(JsonNode copy) {
        return UUID.fromString(copy.path(PERIOD).asText());
    }

    /** Rounded down: a union that is just below a line is not shown on it. */
    private static String rate(int enrolled, int eligible) {
        return eligible == 0
                ? "—"
                : BigDecimal.valueOf(enrolled)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(eligible), 1, RoundingMode.DOWN)
                        + "%";
    }

    private static void fact(ArrayNode facts, String name, String value) {
        facts.addObject().put("name", name).put("value", value);
    }
}
