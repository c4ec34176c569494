package cn.wuli.platform.page;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort key and the id of its last row. It carries no rights: the next page is read under the
 * policies like any other, so a forged cursor shows nothing that a filter could not.
 */
public record Cursor(String sortKey, UUID id) {
    private static final char SEPARATOR = '\u0000';

    public String encoded() {
        String plain = id.toString() + SEPARATOR + sortKey;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws DomainProblem {@code malformed-request} when it was not made by {@link #encoded()} */
    public static @Nullable Cursor decode(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int cut = plain.indexOf(SEPARATOR);
            return new Cursor(plain.substring(cut + 1), UUID.fromString(plain.substring(0, cut)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException malformed) {
            throw new DomainProblem(CommonProblem.MALFORMED_REQUEST).onField("cursor", "翻页位置无效，请回到第一页。");
        }
    }
}
