package cn.wuli.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.wuli.platform.money.Money;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final AuditWords words = new AuditWords();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void saysWhatChangedInWords() {
        assertEquals(
                List.of("状态：制作中 → 已锁定", "合计金额：1,920,000.00 元", "查看的内容：手机号、健康状况"),
                words.changes(json.valueToTree(AuditChanges.of("status", "BUILDING", "LOCKED")
                        .and("total", null, Money.ofFen(192_000_000))
                        .and("fields", null, List.of("PHONE", "HEALTH"))
                        .fields())));
    }

    @Test
    void readsAmountsOfOldRecordsAsYuan() {
        assertEquals(
                List.of("金额：500.00 元"),
                words.changes(json.valueToTree(
                        AuditChanges.of("amount", null, 50_000L).fields())));
    }

    @Test
    void showsTheCodeOfWhatHasNoName() {
        assertEquals("ballot.close", words.act("ballot.close"));
        assertEquals(
                List.of("chairs：无"), words.changes(json.createObjectNode().set("chairs", json.createObjectNode())));
    }
}
