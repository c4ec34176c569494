package cn.wuli.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.problem.DomainProblem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumbersTest {
    @Test
    void readsBirthDateSexAndArea() {
        // The example of GB 11643-1999, annex.
        IdentityNumber number = IdentityNumber.parse("11010519491231002X");
        assertEquals(LocalDate.of(1949, 12, 31), number.bornOn());
        assertEquals(IdentityNumber.Sex.FEMALE, number.sex());
        assertEquals("110105", number.areaCode());
        assertEquals(
                IdentityNumber.Sex.MALE, IdentityNumber.parse("330101800101111").sex());
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002x, 11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
        "' 110105 19491231 002X ', 11010519491231002X",
        "110105491231002, 11010519491231002X"
    })
    void forgivesHowItIsTyped(String typed, String value) {
        assertEquals(value, IdentityNumber.parse(typed).value());
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, 校验位不符",
        "11010519491231001X, 校验位不符",
        "11010519491331002X, 出生日期",
        "11010520990101002X, 出生日期",
        "99010519491231002X, 省级代码",
        "1101051949123100, 应为18位",
        "'', 应为18位",
        "护照E12345678, 应为18位"
    })
    void saysWhichRuleIsBroken(String typed, String words) {
        DomainProblem problem = assertThrows(DomainProblem.class, () -> IdentityNumber.parse("relatives[0].id", typed));
        assertEquals("relatives[0].id", problem.fields().getFirst().path());
        assertTrue(problem.fields().getFirst().message().contains(words), problem.fields()::toString);
        assertFalse(
                typed.length() > 5 && problem.fields().toString().contains(typed), "the value must not travel back");
    }

    @ParameterizedTest
    @CsvSource({"13812345678", "'+86 138-1234-5678'", "0086 13812345678", "１３８１２３４５６７８"})
    void readsPhones(String typed) {
        assertEquals("13812345678", PhoneNumber.parse(typed).value());
    }

    @ParameterizedTest
    @CsvSource({"12812345678", "1381234567", "057188888888", "''"})
    void refusesWhatIsNoMobile(String typed) {
        assertThrows(DomainProblem.class, () -> PhoneNumber.parse(typed));
    }

    @Test
    void masksWhatIsShownAndPrinted() {
        assertEquals(
                "110***********002X", IdentityNumber.parse("11010519491231002X").toString());
        assertEquals("138****5678", PhoneNumber.parse("13812345678").toString());
        assertEquals("****1234", Masks.card("6222020000001234"));
        assertEquals("****", Masks.card("123"));
        assertEquals("张*", Masks.name("张三"));
        assertEquals("欧***", Masks.name("欧阳娜娜"));
        assertEquals("𬱖*", Masks.name("𬱖㛃"));
        assertEquals("*", Masks.name("张"));
        assertEquals("", Masks.name(""));
        assertEquals("****", Masks.phone("1234"));
    }
}
