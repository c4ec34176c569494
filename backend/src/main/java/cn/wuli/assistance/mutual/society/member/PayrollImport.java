package cn.wuli.assistance.mutual.society.member;

import cn.wuli.assistance.mutual.PeriodDirectory;
import cn.wuli.assistance.mutual.Terms;
import cn.wuli.assistance.mutual.society.member.BookDues.Standing;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.importing.ImportFindings;
import cn.wuli.platform.sheet.importing.ImportHandler;
import cn.wuli.platform.sheet.importing.ImportRow;
import cn.wuli.platform.time.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Books what the payroll deducted: all rows of a list or none, and nothing twice. */
@ApplicationScoped
class PayrollImport implements ImportHandler<PayrollSheet.Row> {
    private record Receipt(YearMonth month, LocalDate receivedOn) {}

    private final BookDues bookDues;
    private final PeriodDirectory periods;

    PayrollImport(BookDues bookDues, PeriodDirectory periods) {
        this.bookDues = bookDues;
        this.periods = periods;
    }

    @Override
    public String kind() {
        return "society-payroll";
    }

    @Override
    public String permission() {
        return "society.dues";
    }

    @Override
    public SheetTemplate<PayrollSheet.Row> template() {
        return PayrollSheet.TEMPLATE;
    }

    /** A list becomes one receipt for each month and day in it. */
    @Override
    public int rowsAtATime() {
        return mostRows();
    }

    @Override
    public void check(List<ImportRow<PayrollSheet.Row>> rows, ImportFindings findings) {
        LocalDate today = Calendars.today();
        Map<YearMonth, Map<String, Standing>> standings = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.value().month(),
                        Collectors.mapping(row -> row.value().staffNumber(), Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> bookDues.standings(each.getKey(), each.getValue())));
        for (ImportRow<PayrollSheet.Row> row : rows) {
            PayrollSheet.Row value = row.value();
            findings.earlierRowWith(value.staffNumber() + " " + value.month(), row)
                    .ifPresent(first -> findings.refuse(row, PayrollSheet.STAFF_NUMBER, "与第 " + first + " 行重复，每人每月一行"));
            if (value.receivedOn().isAfter(today)) {
                findings.refuse(row, PayrollSheet.RECEIVED_ON, "到账日期不能晚于今天");
            }
            noFund(value).ifPresent(trouble -> findings.refuse(row, PayrollSheet.MONTH, trouble));
            check(row, Objects.requireNonNull(standings.get(value.month())).get(value.staffNumber()), findings);
        }
    }

    @Override
    public void apply(List<ImportRow<PayrollSheet.Row>> rows) {
        rows.stream()
                .map(ImportRow::value)
                .collect(Collectors.groupingBy(
                        row -> new Receipt(row.month(), row.receivedOn()),
                        Collectors.toMap(PayrollSheet.Row::staffNumber, PayrollSheet.Row::amount)))
                .forEach((receipt, amounts) -> bookDues.book(
                        yearOf(receipt.month()).orElseThrow().periodId(),
                        receipt.month(),
                        receipt.receivedOn(),
                        amounts));
    }

    private static void check(ImportRow<PayrollSheet.Row> row, @Nullable Standing standing, ImportFindings findings) {
        Money amount = row.value().amount();
        if (standing == null) {
            findings.refuse(row, PayrollSheet.STAFF_NUMBER, "互助会名单中没有这个工号");
            return;
        }
        if (!standing.name().equals(row.value().name())) {
            findings.refuse(row, PayrollSheet.NAME, "与互助会名单的姓名不一致");
        }
        if (standing.booked()) {
            findings.refuse(row, PayrollSheet.MONTH, "该职工这个月的代扣已经登记过");
        } else if (!amount.isPositive()) {
            findings.refuse(row, PayrollSheet.AMOUNT, "应大于 0；没有扣到的请删去这一行");
        } else if (amount.compareTo(standing.open()) > 0) {
            findings.refuse(row, PayrollSheet.AMOUNT, "超过应缴合计 " + standing.open() + " 元");
        }
    }

    private Optional<String> noFund(PayrollSheet.Row row) {
        Optional<Terms> year = yearOf(row.month());
        if (year.isEmpty()) {
            return Optional.of("这个月不在办理中的互助会年度内");
        }
        return periods.fundOf(year.get().periodId()).isPresent()
                ? Optional.empty()
                : Optional.of("本年度还没有指定互助资金，请先在年度页面指定");
    }

    private Optional<Terms> yearOf(YearMonth month) {
        return periods.societyYear(month.atDay(1));
    }
}
