package cn.wuli.platform.print;

import cn.wuli.platform.print.ApprovalForm.Grid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official letter such as 请示 or 报告, for the template {@link #TEMPLATE}.
 *
 * @param addressee to whom it goes, without the colon
 * @param grid a table below the first paragraphs; null for none
 * @param closing what stands below the table, such as 妥否，请批示。
 * @param signer the unit that signs
 * @param signedOn Chinese, such as 2026年3月8日
 */
public record Letter(
        String title,
        String addressee,
        List<String> paragraphs,
        @Nullable Grid grid,
        List<String> closing,
        String signer,
        String signedOn) {
    public static final String TEMPLATE = "print/letter.html";
}
