package cn.wuli.organisation.changing;

import cn.wuli.organisation.UnitKind;
import cn.wuli.organisation.changing.ChangeDetails.NewUnit;
import cn.wuli.platform.id.Ids;
import cn.wuli.platform.pinyin.Pinyin;
import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which details each kind of change needs; fills in what follows from them (ids, spelling). */
final class ChangeRules {
    private ChangeRules() {}

    /** @throws DomainProblem {@code validation} that names the missing field */
    static ChangeDetails complete(ChangeKind kind, UUID unitId, ChangeDetails given) {
        return switch (kind) {
            case CREATE -> created(kind, given, 1, 1);
            case SPLIT -> created(kind, given, 1, 20);
            case RENAME -> {
                String name = need(given.name(), "details.name", "请填写新名称");
                Pinyin pinyin = Pinyin.of(name);
                yield new ChangeDetails(
                        name, given.shortName(), pinyin.full(), pinyin.initials(), null, null, null, null);
            }
            case MOVE -> {
                UUID parent = need(given.parentId(), "details.parentId", "请选择新的隶属上级");
                yield new ChangeDetails(null, null, null, null, parent, null, null, null);
            }
            case GUIDE_ADD, GUIDE_END -> {
                UUID guide = need(given.guideId(), "details.guideId", "请选择业务指导上级");
                yield new ChangeDetails(null, null, null, null, null, guide, null, null);
            }
            case MERGE -> {
                if (given.mergedIds().isEmpty() || given.mergedIds().contains(unitId)) {
                    throw wrong("details.unitIds", "请选择要并入的单位，且不能包含本单位");
                }
                yield new ChangeDetails(null, null, null, null, null, null, List.copyOf(given.mergedIds()), null);
            }
            case DISSOLVE -> new ChangeDetails(null, null, null, null, null, null, null, null);
        };
    }

    private static ChangeDetails created(ChangeKind kind, ChangeDetails given, int least, int most) {
        int count = given.created().size();
        if (count < least || count > most) {
            throw wrong("details.newUnits", kind == ChangeKind.CREATE ? "请填写一个新单位" : "请填写拆分出的单位，最多 20 个");
        }
        List<NewUnit> units = given.created().stream().map(ChangeRules::spelt).toList();
        return new ChangeDetails(null, null, null, null, null, null, null, units);
    }

    private static NewUnit spelt(NewUnit unit) {
        if (unit.kind() == null || unit.kind() == UnitKind.EXTERNAL || unit.kind() == UnitKind.PROVINCE) {
            throw wrong("details.newUnits.kind", "请选择单位类型");
        }
        String name = need(unit.name(), "details.newUnits.name", "请填写单位名称");
        String code = need(unit.code(), "details.newUnits.code", "请填写单位编码");
        Pinyin pinyin = Pinyin.of(name);
        return new NewUnit(
                Ids.next(),
                unit.kind(),
                code,
                name,
                unit.shortName(),
                unit.cityCode(),
                pinyin.full(),
                pinyin.initials());
    }

    private static <T> T need(@Nullable T value, String path, String message) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw wrong(path, message);
        }
        return value;
    }

    private static DomainProblem wrong(String path, String message) {
        return new DomainProblem(CommonProblem.VALIDATION).onField(path, message);
    }
}
