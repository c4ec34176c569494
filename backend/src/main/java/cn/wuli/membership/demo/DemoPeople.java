package cn.wuli.membership.demo;

import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.IdentityKind;
import cn.wuli.membership.register.Sex;
import cn.wuli.platform.crypto.IdentityNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invents people that nobody is: names by frequency, identity numbers under the unassigned area code 339900. */
final class DemoPeople {
    /** Somebody who does not exist. */
    record Person(String name, Sex sex, IdentityDocument identity) {}

    private record GivenName(String character, Sex sex) {}

    private record SpecialName(String name, IdentityKind kind) {}

    private static final String UNASSIGNED_AREA = "339900";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate OLDEST = LocalDate.of(1962, 1, 1);
    private static final int DAYS = 13_500;
    private static final int SEQUENCES = 500;
    /** One name in so many is of the special list. */
    private static final int SPECIAL_SHARE = 60;

    private final List<String> surnames = new ArrayList<>();
    private final List<GivenName> givenNames = new ArrayList<>();
    private final List<SpecialName> specialNames = new ArrayList<>();
    private final Random random;
    private int given;

    DemoPeople(long seed) {
        random = new Random(seed);
        for (String[] row : rows("demo/surnames.csv")) {
            for (int i = 0; i < Integer.parseInt(row[1]); i++) {
                surnames.add(row[0]);
            }
        }
        for (String[] row : rows("demo/given-names.csv")) {
            givenNames.add(new GivenName(row[0], Sex.valueOf(row[1])));
        }
        for (String[] row : rows("demo/special-names.csv")) {
            specialNames.add(new SpecialName(row[0], IdentityKind.valueOf(row[1])));
        }
    }

    /** @param name null: invent one */
    Person next(@Nullable String name) {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        if (name == null && random.nextInt(SPECIAL_SHARE) == 0) {
            SpecialName special = specialNames.get(random.nextInt(specialNames.size()));
            return new Person(special.name, sex, document(special.kind, sex));
        }
        return new Person(name == null ? name(sex) : name, sex, document(IdentityKind.RESIDENT, sex));
    }

    Random random() {
        return random;
    }

    private String name(Sex sex) {
        StringBuilder name = new StringBuilder(surnames.get(random.nextInt(surnames.size())));
        int characters = random.nextInt(10) < 3 ? 1 : 2;
        while (characters > 0) {
            GivenName next = givenNames.get(random.nextInt(givenNames.size()));
            if (next.sex == sex || next.sex == Sex.UNKNOWN) {
                name.append(next.character);
                characters--;
            }
        }
        return name.toString();
    }

    /** Each number once: the days are walked through, and with each round the sequence of the day grows. */
    private IdentityDocument document(IdentityKind kind, Sex sex) {
        int n = given++;
        if (kind != IdentityKind.RESIDENT) {
            return IdentityDocument.parse(kind, "TEST%07d".formatted(n));
        }
        LocalDate born = OLDEST.plusDays(n * 7919L % DAYS);
        int sequence = n / DAYS % SEQUENCES * 2 + (sex == Sex.MALE ? 1 : 0);
        String first = UNASSIGNED_AREA + born.format(DAY) + "%03d".formatted(sequence);
        return IdentityDocument.parse(kind, first + IdentityNumber.checkCharacter(first));
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = DemoPeople.class.getClassLoader().getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split(",")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
