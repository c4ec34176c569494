package cn.wuli.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @Test
    void readsYuanToTheFen() {
        assertEquals(Money.ofFen(192_000_000), Money.ofYuan("1920000.00"));
        assertEquals("1,920,000.00", Money.ofYuan("1920000").toString());
    }

    @Test
    void refusesFractionsOfAFenInsteadOfRounding() {
        assertThrows(ArithmeticException.class, () -> Money.ofYuan("9000.005"));
    }

    @Test
    void refusesSumsThatOverflow() {
        assertThrows(
                ArithmeticException.class, () -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 人民币零元整",
        "0.05, 人民币伍分",
        "0.30, 人民币叁角整",
        "325.04, 人民币叁佰贰拾伍元零肆分",
        "1680.32, 人民币壹仟陆佰捌拾元叁角贰分",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "10000.00, 人民币壹万元整",
        "100500.00, 人民币壹拾万零伍佰元整",
        "1920000.00, 人民币壹佰玖拾贰万元整",
        "100000001.00, 人民币壹亿零壹元整",
        "-20.50, 人民币负贰拾元伍角整"
    })
    void spellsAmountsAsOfficialFormsDo(String yuan, String words) {
        assertEquals(words, Money.ofYuan(yuan).inWords());
    }
}
