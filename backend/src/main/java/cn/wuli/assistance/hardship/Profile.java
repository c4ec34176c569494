package cn.wuli.assistance.hardship;

import cn.wuli.platform.crypto.Masks;
import cn.wuli.platform.money.Money;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the national file asks beside the declaration (全国工会帮扶工作管理系统): all of it may come later. The codes of that system
 * have not been seen, so the answers are words.
 *
 * @param workState 工作状态
 * @param housing 住房类型
 * @param registration 户口类型
 * @param unitState 企业状况
 * @param selfHelp 是否有一定自救能力
 * @param allowance 低保金额, a month
 * @param otherCause 其他致困原因, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Profile(
        @Nullable @Size(max = 30, message = "职工编号不超过 30 字") String staffNumber,

        @Nullable @Size(max = 20, message = "民族不超过 20 字") String ethnicity,

        @Nullable @Size(max = 20, message = "政治面貌不超过 20 字") String politics,

        @Nullable @Size(max = 30, message = "残疾类别不超过 30 字") String disability,

        @Nullable @Size(max = 20, message = "工作状态不超过 20 字") String workState,

        @Nullable @Size(max = 30, message = "劳模类型不超过 30 字") String modelWorker,

        @Nullable @Size(max = 20, message = "住房类型不超过 20 字") String housing,

        @Nullable @Size(max = 30, message = "其他联系方式不超过 30 字")
        String otherContact,

        @Nullable @Pattern(regexp = "\\d{6}", message = "邮编为 6 位数字")
        String postcode,

        @Nullable @PastOrPresent(message = "参加工作时间不能晚于今天") LocalDate workingSince,

        @Nullable @Size(max = 30, message = "所属行业不超过 30 字") String industry,

        @Nullable @Size(max = 20, message = "婚姻状况不超过 20 字") String marriage,

        @Nullable @Size(max = 20, message = "户口类型不超过 20 字") String registration,

        @Nullable @Size(max = 60, message = "户口所在地不超过 60 字") String registrationPlace,

        @Nullable @Size(max = 20, message = "单位性质不超过 20 字") String unitNature,

        @Nullable @Size(max = 20, message = "企业状况不超过 20 字") String unitState,

        @Nullable Boolean singleParent,

        @Nullable @Size(max = 30, message = "医保状况不超过 30 字") String insurance,

        @Nullable Boolean zeroEmployment,
        @Nullable Boolean selfHelp,
        @Nullable Money allowance,

        @Nullable @Size(max = 100, message = "其他致困原因不超过 100 字")
        String otherCause) {
    public static final Profile EMPTY = new Profile(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);

    private static final String HIDDEN = "***";

    /** Without what tells of health or is said in free words, and the other number only as far as it identifies nobody. */
    Profile hidden() {
        return with(
                isBlank(disability) ? disability : HIDDEN,
                otherContact == null || otherContact.isBlank() ? otherContact : Masks.phone(otherContact),
                otherCause == null || otherCause.isBlank() ? otherCause : MaskedValues.words(otherCause));
    }

    /** The stored values where this still shows their masks. */
    Profile restored(Profile stored) {
        Profile shown = stored.hidden();
        return with(
                Objects.equals(disability, shown.disability) ? stored.disability : disability,
                Objects.equals(otherContact, shown.otherContact) ? stored.otherContact : otherContact,
                Objects.equals(otherCause, shown.otherCause) ? stored.otherCause : otherCause);
    }

    private Profile with(@Nullable String disability, @Nullable String otherContact, @Nullable String otherCause) {
        return new Profile(
                staffNumber,
                ethnicity,
                politics,
                disability,
                workState,
                modelWorker,
                housing,
                otherContact,
                postcode,
                workingSince,
                industry,
                marriage,
                registration,
                registrationPlace,
                unitNature,
                unitState,
                singleParent,
                insurance,
                zeroEmployment,
                selfHelp,
                allowance,
                otherCause);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
