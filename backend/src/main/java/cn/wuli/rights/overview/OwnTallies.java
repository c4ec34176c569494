package cn.wuli.rights.overview;

import cn.wuli.platform.sql.Sql;
import cn.wuli.rights.Tally;
import cn.wuli.rights.Tally.Count;
import cn.wuli.rights.concern.ConcernKind;
import cn.wuli.rights.concern.Satisfaction;
import cn.wuli.rights.legalaid.LegalAidKind;
import cn.wuli.rights.legalaid.LegalAidOutcome;
import cn.wuli.rights.mediation.DisputeKind;
import cn.wuli.rights.mediation.MediationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The matters of the acting union in a year, each split in one way at a time, by the policies of the acting post. */
@ApplicationScoped
class OwnTallies {
    private static final String CONCERNS =
            "from biz.concern where extract(year from filed_at at time zone 'Asia/Shanghai') = ?";
    private static final String MEDIATIONS = "from biz.mediation_case where extract(year from received_on) = ?";
    private static final String LEGAL_AIDS = "from biz.legal_aid_case where extract(year from applied_on) = ?";
    private static final String NOT_YET = "NOT_YET";

    private final Sql sql;

    OwnTallies(Sql sql) {
        this.sql = sql;
    }

    List<Tally> of(int year, int smallest) {
        return List.of(
                tally("诉求：按类别", "kind", CONCERNS, year, smallest, ConcernKind.values(), ConcernKind::words, false),
                tally("调解：按争议事项", "kind", MEDIATIONS, year, smallest, DisputeKind.values(), DisputeKind::words, false),
                tally(
                        "调解：按进展",
                        "status",
                        MEDIATIONS,
                        year,
                        smallest,
                        MediationStatus.values(),
                        MediationStatus::words,
                        false),
                tally(
                        "法律援助：按类别",
                        "kind",
                        LEGAL_AIDS,
                        year,
                        smallest,
                        LegalAidKind.values(),
                        LegalAidKind::words,
                        false),
                tally(
                        "法律援助：按结果",
                        "outcome",
                        LEGAL_AIDS,
                        year,
                        smallest,
                        LegalAidOutcome.values(),
                        LegalAidOutcome::words,
                        true),
                tally(
                        "法律援助：按满意度",
                        "satisfaction",
                        LEGAL_AIDS,
                        year,
                        smallest,
                        Satisfaction.values(),
                        Satisfaction::words,
                        true));
    }

    /** @param open whether some have no code yet */
    private <E extends Enum<E>> Tally tally(
            String title,
            String column,
            String from,
            int year,
            int smallest,
            E[] codes,
            Function<E, String> words,
            boolean open) {
        Map<String, Long> found = new HashMap<>();
        sql.list(
                row -> found.put(row.text("code"), row.number("n")),
                "select coalesce(" + column + ", '" + NOT_YET + "') as code, count(*) as n " + from + " group by 1",
                year);
        List<Count> counts = new ArrayList<>(Arrays.stream(codes)
                .map(code -> new Count(code.name(), words.apply(code), found.getOrDefault(code.name(), 0L)))
                .toList());
        if (open) {
            counts.add(new Count(NOT_YET, "还没有", found.getOrDefault(NOT_YET, 0L)));
        }
        return Tally.of(title, counts, smallest);
    }
}
