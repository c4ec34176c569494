package cn.wuli.assistance.notice;

import java.util.UUID;

/** What may be published: no identity number, no diagnosis, no income; the name masked. */
public record NoticeText(
        UUID fileId,
        int round,
        UUID unitId,
        String maskedName,
        String unitName,
        int household,
        String category,
        String cause,
        String publishedBy) {}
