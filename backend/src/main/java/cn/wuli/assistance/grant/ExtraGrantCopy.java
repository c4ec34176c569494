package cn.wuli.assistance.grant;

import cn.wuli.platform.money.Money;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes up with an application for more: facts to read, in order, and the two values that both sides reckon with. It
 * names nobody.
 */
final class ExtraGrantCopy {
    static final String FLOW = "assistance-grant";
    static final String OBJECT = "hardship-file";
    private static final String AMOUNT = "amountFen";
    static final String REASON = "申请理由";
    private static final String PURPOSE = "purpose";

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Money amount;
    private final GrantPurpose purpose;

    ExtraGrantCopy(Money amount, GrantPurpose purpose) {
        this.amount = amount;
        this.purpose = purpose;
    }

    static boolean isOne(String flow, String objectType) {
        return FLOW.equals(flow) && OBJECT.equals(objectType);
    }

    ExtraGrantCopy fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    ObjectNode json() {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        ArrayNode list = copy.putArray("facts");
        facts.forEach((name, value) -> list.addObject().put("name", name).put("value", value));
        return copy.put(AMOUNT, amount.fen()).put(PURPOSE, purpose.name());
    }

    static Money asked(JsonNode copy) {
        return Money.ofFen(copy.path(AMOUNT).asLong());
    }

    static GrantPurpose purpose(JsonNode copy) {
        return GrantPurpose.valueOf(copy.path(PURPOSE).asText(GrantPurpose.HARDSHIP_AID.name()));
    }

    static String reason(JsonNode copy) {
        for (JsonNode fact : copy.path("facts")) {
            if (REASON.equals(fact.path("name").asText())) {
                return fact.path("value").asText();
            }
        }
        return "";
    }

    /** The amount that the superior approved: what was asked for, unless he said less. */
    static Money approved(JsonNode copy, @Nullable JsonNode result) {
        JsonNode less = result == null ? JsonNodeFactory.instance.missingNode() : result.path(AMOUNT);
        return less.isMissingNode() || less.isNull() ? asked(copy) : Money.ofFen(less.asLong());
    }
}
