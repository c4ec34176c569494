package cn.wuli.assistance.mutual.sample;

import cn.wuli.platform.money.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Draws a sample: the population in the order of SHA-256 over the seed and the id, of which the first ones, and whatever the
 * other two rules name. The same seed and the same population give the same sample, in whatever order the rows come.
 */
final class Draw {
    /** A claim that was decided. */
    record Decided(UUID id, LocalDate decidedOn, Money assessed, Money approved) {}

    /** One that is in the sample. */
    record Drawn(Decided claim, Set<SampleReason> reasons) {}

    private Draw() {}

    static List<Drawn> of(String seed, Collection<Decided> population, SampleRules rules) {
        Set<UUID> random = new HashSet<>(
                random(seed, population.stream().map(Decided::id).toList(), rules.randomSize(population.size())));
        List<Drawn> sample = new ArrayList<>();
        population.stream()
                .sorted(Comparator.comparing(claim -> key(seed, claim.id())))
                .forEach(claim -> {
                    Set<SampleReason> reasons = reasons(claim, random.contains(claim.id()), rules);
                    if (!reasons.isEmpty()) {
                        sample.add(new Drawn(claim, reasons));
                    }
                });
        return sample;
    }

    static List<UUID> random(String seed, Collection<UUID> population, int size) {
        return population.stream()
                .sorted(Comparator.comparing(id -> key(seed, id)))
                .limit(size)
                .toList();
    }

    /** Fixes of which claims a sample was drawn. */
    static String digest(Collection<UUID> population) {
        return sha256(population.stream().map(UUID::toString).sorted().collect(Collectors.joining(",")));
    }

    private static Set<SampleReason> reasons(Decided claim, boolean isRandom, SampleRules rules) {
        Set<SampleReason> reasons = EnumSet.noneOf(SampleReason.class);
        if (isRandom) {
            reasons.add(SampleReason.RANDOM);
        }
        if (claim.approved().compareTo(rules.valueAbove()) > 0) {
            reasons.add(SampleReason.VALUE);
        }
        long cut = claim.assessed().minus(claim.approved()).fen();
        if (Math.multiplyExact(cut, SampleRules.WHOLE)
                > Math.multiplyExact(claim.assessed().fen(), rules.variancePpm())) {
            reasons.add(SampleReason.VARIANCE);
        }
        return reasons;
    }

    private static String key(String seed, UUID id) {
        return sha256(seed + id);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
