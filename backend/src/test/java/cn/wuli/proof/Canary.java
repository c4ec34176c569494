package cn.wuli.proof;

import cn.wuli.testsupport.SmallProvince;
import java.util.Map;
import java.util.UUID;

/** A string that stands in the data of one union only, and must never be seen by another, nor in a log. */
final class Canary {
    private static final Map<UUID, String> BY_TENANT = Map.of(
            SmallProvince.CAMPUS, "金丝雀甲七三",
            SmallProvince.OTHER_CAMPUS, "金丝雀乙九四",
            SmallProvince.PROVINCE, "金丝雀省五二",
            SmallProvince.CITY, "金丝雀市六一",
            SmallProvince.GUIDED_CAMPUS, "金丝雀丙八八");

    private Canary() {}

    static String of(UUID tenant) {
        return BY_TENANT.get(tenant);
    }

    /** The canaries that somebody of this tenant must never see. */
    static Iterable<String> foreignTo(UUID tenant) {
        return BY_TENANT.entrySet().stream()
                .filter(canary -> !canary.getKey().equals(tenant))
                .map(Map.Entry::getValue)
                .toList();
    }

    static Iterable<UUID> tenants() {
        return BY_TENANT.keySet();
    }

    static Iterable<String> all() {
        return BY_TENANT.values();
    }
}
