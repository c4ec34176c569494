package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.sheet.SheetColumn;
import cn.wuli.platform.sheet.SheetTemplate;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Imports gifts into a table of the test: the name must be new, and the one called 拒绝 is refused when applied. */
@Singleton
class GiftImport implements ImportHandler<GiftImport.Gift> {
    private static final SheetColumn<String> NAME = SheetColumn.text("名称", 20).asRequired();
    private static final SheetColumn<Long> PRICE = SheetColumn.yuan("单价").asRequired();

    /** One row. */
    record Gift(String name, long price) {}

    private final EntityManager entities;

    GiftImport(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String kind() {
        return "test-gifts";
    }

    @Override
    public String permission() {
        return "unit.change";
    }

    @Override
    public SheetTemplate<Gift> template() {
        return new SheetTemplate<>("慰问品导入", List.of(NAME, PRICE), row -> new Gift(row.get(NAME), row.get(PRICE)));
    }

    @Override
    public void check(List<ImportRow<Gift>> rows, ImportFindings findings) {
        for (ImportRow<Gift> row : rows) {
            findings.earlierRowWith(row.value().name(), row)
                    .ifPresent(first -> findings.refuse(row, NAME, "与第 " + first + " 行重复"));
            long there = ((Number)
                            entities.createNativeQuery("select count(*) from public.test_gift where name = :name")
                                    .setParameter("name", row.value().name())
                                    .getSingleResult())
                    .longValue();
            if (there > 0) {
                findings.refuse(row, NAME, "已经登记过");
            }
        }
    }

    @Override
    public void apply(List<ImportRow<Gift>> rows) {
        for (ImportRow<Gift> row : rows) {
            if ("拒绝".equals(row.value().name())) {
                throw new DomainProblem(CommonProblem.VALIDATION).onField("name", "第 " + row.number() + " 行不能登记");
            }
            entities.createNativeQuery(
                            "insert into public.test_gift (name, price, unit) values (:name, :price, sec.unit())")
                    .setParameter("name", row.value().name())
                    .setParameter("price", row.value().price())
                    .executeUpdate();
        }
    }
}
