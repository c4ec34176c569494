package cn.wuli.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.platform.problem.DomainProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CryptoProperties {
    private final FieldCipher cipher;

    CryptoProperties() throws IOException {
        cipher = new FieldCipher(new FileKeyProvider(
                Files.createTempDirectory("keys").resolve("k/keys.json").toString(), "AES_256_GCM"));
    }

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll byte[] plain, @ForAll DataClass dataClass, @ForAll long row) {
        UUID id = new UUID(row, ~row);
        byte[] sealed = cipher.encryptBytes(dataClass, "biz.x", "c", id, plain);
        assertArrayEquals(plain, cipher.decryptBytes(dataClass, "biz.x", "c", id, sealed));
    }

    @Property(tries = 300)
    void noticesAnyTampering(@ForAll byte[] plain, @ForAll int where, @ForAll @IntRange(min = 1, max = 255) int mask) {
        UUID id = new UUID(1, 2);
        byte[] sealed = cipher.encryptBytes(DataClass.FINANCE, "biz.x", "c", id, plain);
        sealed[Math.floorMod(where, sealed.length)] ^= (byte) mask;
        assertThrows(CannotDecrypt.class, () -> cipher.decryptBytes(DataClass.FINANCE, "biz.x", "c", id, sealed));
    }

    @Property
    void understandsEveryValidIdentityNumber(@ForAll("numbers") String number) {
        IdentityNumber parsed = IdentityNumber.parse(number);
        assertEquals(number, parsed.value());
        assertEquals(number.substring(6, 14), parsed.bornOn().toString().replace("-", ""));
    }

    /** The check character catches every single wrong digit and every swap of two neighbours (ISO 7064). */
    @Property
    void noticesOneWrongDigitAndSwappedNeighbours(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char wrong = (char) ('0' + (number.charAt(place) - '0' + by) % 10);
        String mistyped = number.substring(0, place) + wrong + number.substring(place + 1);
        assertThrows(DomainProblem.class, () -> IdentityNumber.parse(mistyped));
        Assume.that(place < 16 && number.charAt(place) != number.charAt(place + 1));
        String swapped = number.substring(0, place)
                + number.charAt(place + 1)
                + number.charAt(place)
                + number.substring(place + 2);
        assertThrows(DomainProblem.class, () -> IdentityNumber.parse(swapped));
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<LocalDate> born = Arbitraries.longs()
                .between(0, 40_000)
                .map(days -> LocalDate.of(1910, 1, 1).plusDays(days));
        Arbitrary<Integer> order = Arbitraries.integers().between(0, 999);
        return born.flatMap(day -> order.map(number -> {
            String digits = "339900" + day.toString().replace("-", "") + "%03d".formatted(number);
            return digits + IdentityNumber.checkCharacter(digits);
        }));
    }
}
