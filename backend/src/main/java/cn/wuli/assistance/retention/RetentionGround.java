package cn.wuli.assistance.retention;

import java.util.Arrays;
import java.util.List;

/** Why data is due, each with the parameter of the rule pack {@code retention} that says when. */
public enum RetentionGround {
    DRAFT(RetainedFiles.OBJECT, "未提交的草稿", "draft-months"),
    UNFILED(RetainedFiles.OBJECT, "未建档的申报", "unfiled-months"),
    WITHDRAWN(RetainedFiles.OBJECT, "已撤回授权", "withdrawn-months"),
    CLOSED(RetainedFiles.OBJECT, "已退出的档案", "closed-months"),
    CLAIM_DRAFT(RetainedClaims.OBJECT, "未提交、未补齐的申请", "claim-draft-months"),
    CLAIM_REFUSED(RetainedClaims.OBJECT, "未获补助、已撤回的申请", "claim-refused-months"),
    CLAIM_PAID(RetainedClaims.OBJECT, "已补助的申请", "claim-paid-months");

    private final String objectType;
    private final String words;
    private final String parameter;

    RetentionGround(String objectType, String words, String parameter) {
        this.objectType = objectType;
        this.words = words;
        this.parameter = parameter;
    }

    public String words() {
        return words;
    }

    static List<RetentionGround> of(String objectType) {
        return Arrays.stream(values())
                .filter(ground -> ground.objectType.equals(objectType))
                .toList();
    }

    String parameter() {
        return parameter;
    }
}
