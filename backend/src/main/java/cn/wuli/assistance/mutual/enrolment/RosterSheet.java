package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.IdentityKind;
import cn.wuli.platform.money.Money;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import cn.wuli.platform.sheet.SheetValues;
import cn.wuli.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roster 《参保职工名册》: its columns are data, so that the official sheet can be followed without a new version. */
@ApplicationScoped
class RosterSheet {
    private static final int LONGEST = 60;

    private record ColumnText(String code, String header, boolean required, String rule, String example) {}

    /** The columns by what they mean, and the template that they make. */
    record Columns(
            SheetColumn<String> staffNumber,
            SheetColumn<String> name,
            SheetColumn<IdentityDocument> identity,
            SheetColumn<Boolean> insured,
            SheetColumn<Long> personal,
            SheetColumn<Long> unitPart,
            SheetColumn<String> period,
            List<String> order) {

        SheetTemplate<RosterRow> template() {
            Map<String, SheetColumn<?>> byHeader =
                    List.<SheetColumn<?>>of(staffNumber, name, identity, insured, personal, unitPart, period).stream()
                            .collect(Collectors.toMap(SheetColumn::header, Function.identity()));
            return new SheetTemplate<>(
                    "参保职工名册",
                    order.stream()
                            .<SheetColumn<?>>map(header -> Objects.requireNonNull(byHeader.get(header)))
                            .toList(),
                    this::row);
        }

        private RosterRow row(SheetValues values) {
            return new RosterRow(
                    values.get(staffNumber),
                    values.get(name).strip(),
                    values.get(identity),
                    values.get(insured),
                    Money.ofFen(values.get(personal)),
                    Money.ofFen(values.get(unitPart)),
                    values.find(period).map(String::strip).orElse(null));
        }
    }

    private final Sql sql;

    RosterSheet(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    Columns columns() {
        List<ColumnText> texts = sql.list(
                row -> new ColumnText(
                        row.text("code"),
                        row.text("header"),
                        row.flag("required"),
                        row.text("rule"),
                        row.text("example")),
                "select * from ref.roster_column order by ordinal");
        Map<String, ColumnText> byCode =
                texts.stream().collect(Collectors.toMap(ColumnText::code, Function.identity()));
        return new Columns(
                as(byCode, "STAFF_NUMBER", text -> SheetColumn.text(text.header(), LONGEST)),
                as(byCode, "NAME", text -> SheetColumn.text(text.header(), LONGEST)),
                as(
                        byCode,
                        "IDENTITY_NUMBER",
                        text -> SheetColumn.of(
                                text.header(),
                                text.rule(),
                                typed -> IdentityDocument.parse(IdentityKind.RESIDENT, typed))),
                as(byCode, "INSURED", text -> SheetColumn.choice(text.header(), Map.of("是", true, "否", false))),
                as(byCode, "PERSONAL", text -> SheetColumn.yuan(text.header())),
                as(byCode, "UNIT_PART", text -> SheetColumn.yuan(text.header())),
                as(byCode, "PERIOD", text -> SheetColumn.text(text.header(), LONGEST)),
                texts.stream().map(ColumnText::header).toList());
    }

    private static <V> SheetColumn<V> as(
            Map<String, ColumnText> byCode, String code, Function<ColumnText, SheetColumn<V>> kind) {
        ColumnText text = byCode.get(code);
        if (text == null) {
            throw new IllegalStateException("ref.roster_column has no " + code);
        }
        SheetColumn<V> column = kind.apply(text).withRule(text.rule()).withExample(text.example());
        return text.required() ? column.asRequired() : column;
    }
}
