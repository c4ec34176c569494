package cn.wuli.assistance.inspection;

/** What is sampled, each with the rows of a period: id, label without a full name, amount, state and day. */
public enum SampleKind {
    AID_GRANT(
            "救助",
            "select g.id, left(g.applicant_name, 1) || '* · ' || p.name as label, g.amount_fen, g.status,"
                    + " (g.created_at at time zone 'Asia/Shanghai')::date as day, g.id as object_id"
                    + " from biz.aid_grant g join ref.payment_purpose p on p.code = g.purpose"),
    PAYMENT(
            "付款明细",
            "select i.id, left(i.payee_name, 1) || '* · ' || b.title as label, i.amount_fen, i.status,"
                    + " (b.released_at at time zone 'Asia/Shanghai')::date as day, b.id as object_id"
                    + " from biz.payment_item i join biz.payment_batch b on b.id = i.batch_id"
                    + " where b.released_at is not null and i.status <> 'DROPPED'");

    private final String words;
    private final String rows;

    SampleKind(String words, String rows) {
        this.words = words;
        this.rows = rows;
    }

    public String words() {
        return words;
    }

    String rows() {
        return rows;
    }
}
