package cn.wuli.assistance.mutual.society.member;

import cn.wuli.platform.money.Money;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The list that goes to the payroll and comes back: what is exported can be imported when the deductions are entered. */
final class PayrollSheet {
    /** What was deducted from one member in one month. */
    record Row(String staffNumber, String name, YearMonth month, Money amount, LocalDate receivedOn) {}

    private static final int LONGEST = 60;
    static final SheetColumn<String> STAFF_NUMBER = SheetColumn.text("工号", LONGEST)
            .withRule("与互助会名单一致")
            .withExample("2020001")
            .asRequired();
    static final SheetColumn<String> NAME = SheetColumn.text("姓名", LONGEST)
            .withRule("与互助会名单一致")
            .withExample("欧阳修")
            .asRequired();
    static final SheetColumn<YearMonth> MONTH = SheetColumn.of("扣款月份", "年月，如 2026-11", PayrollSheet::month)
            .withExample("2026-11")
            .asRequired();
    static final SheetColumn<Long> AMOUNT = SheetColumn.yuan("扣款金额（元）")
            .withRule("实际扣到的金额；先抵以前欠缴，再抵当月，不能超过应缴合计")
            .withExample("10")
            .asRequired();
    static final SheetColumn<LocalDate> RECEIVED_ON = SheetColumn.date("到账日期")
            .withRule("转入互助资金的日期")
            .withExample("2026-11-15")
            .asRequired();

    static final SheetTemplate<Row> TEMPLATE = new SheetTemplate<>(
            "互助会工资代扣表",
            List.of(STAFF_NUMBER, NAME, MONTH, AMOUNT, RECEIVED_ON),
            values -> new Row(
                    values.get(STAFF_NUMBER),
                    values.get(NAME).strip(),
                    values.get(MONTH),
                    Money.ofFen(values.get(AMOUNT)),
                    values.get(RECEIVED_ON)));

    /** Of the export: the columns that come back, then what the amount is made of. */
    static final List<String> HEADERS = List.of(
            STAFF_NUMBER.header(),
            NAME.header(),
            MONTH.header(),
            AMOUNT.header(),
            RECEIVED_ON.header(),
            "所在组织",
            "其中以前欠缴（元）");

    private PayrollSheet() {}

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed.strip().replace('/', '-').replace('.', '-'));
        } catch (DateTimeException notAMonth) {
            throw new IllegalArgumentException("应为年月，如 2026-11", notAMonth);
        }
    }
}
