package cn.wuli.platform.print;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of an 审批表, for the template {@link #TEMPLATE}: facts in two columns, tables such as that of the
 * family, long texts over the whole width, then a box for each opinion with signature and date.
 *
 * @param number the form's number, printed on the right above the table; null for none
 */
public record ApprovalForm(
        String title,
        String unitName,
        @Nullable String number,
        List<Fact> facts,
        List<Grid> grids,
        List<Passage> passages,
        List<Opinion> opinions,
        @Nullable String note) {
    public static final String TEMPLATE = "print/approval-form.html";

    /** A short fact; two stand in one row. */
    public record Fact(String label, String value) {}

    /** A table inside the form; every row has as many cells as there are heads. */
    public record Grid(String label, List<String> heads, List<List<String>> rows) {}

    /** A long text, such as the reasons of an application. */
    public record Passage(String label, String text) {}

    /**
     * What somebody decided; an empty text leaves room to write by hand.
     *
     * @param signedOn Chinese, such as 2026年3月8日
     */
    public record Opinion(String label, String text, String signer, String signedOn) {}

    /** The facts in pairs, the last one alone when their number is odd. */
    public List<List<Fact>> factRows() {
        return IntStream.range(0, (facts.size() + 1) / 2)
                .mapToObj(row -> facts.subList(row * 2, Math.min(row * 2 + 2, facts.size())))
                .toList();
    }
}
