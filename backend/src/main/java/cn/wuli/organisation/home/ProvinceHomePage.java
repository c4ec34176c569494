package cn.wuli.organisation.home;

import cn.wuli.organisation.HomeIndicator;
import cn.wuli.organisation.HomeSubmission;
import cn.wuli.organisation.Indicator;
import cn.wuli.organisation.directory.Rows;
import cn.wuli.organisation.home.HomeView.CityTile;
import cn.wuli.organisation.home.HomeView.ProvinceHome;
import cn.wuli.organisation.term.TermRadar;
import cn.wuli.organisation.term.Urgency;
import cn.wuli.platform.time.Calendars;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the home page of the province from directory data and from the figures addressed to it: a fixed number of queries. */
@ApplicationScoped
public class ProvinceHomePage {
    private static final int LATEST = 8;
    private static final String UNIONS = """
            with unions as (
              select u.id, u.kind, v.city_code, m.parent_id,
                     m.parent_id = sec.tenant() as managed,
                     exists (select from org.visible_guide g where g.child_id = u.id and g.guide_id = sec.tenant()
                       and g.valid @> cast(:today as date)) as guided,
                     exists (select from org.visible_term t where t.unit_id = u.id and upper(t.valid) <= cast(:today as date))
                       and not exists (select from org.visible_term t where t.unit_id = u.id and t.valid @> cast(:today as date)) as overdue,
                     (select f.value from biz.union_metric f where f.unit_id = u.id and f.metric = 'MEMBERS') as members,
                     (select f.value from biz.union_metric f where f.unit_id = u.id and f.metric = 'FULL_TIME_OFFICERS') as officers
                from org.visible_unit u
                join org.visible_unit_version v on v.unit_id = u.id and v.valid @> cast(:today as date)
                  and v.status in ('ACTIVE', 'PREPARING')
                left join org.visible_manage m on m.child_id = u.id and m.valid @> cast(:today as date)
               where u.tenant_id = u.id and u.id <> sec.tenant())
            """;
    private static final String TILES = """
            select c.code, c.name, c.ordinal,
                   count(n.id) filter (where n.kind = 'UNIVERSITY') as universities,
                   count(n.id) filter (where n.managed) as managed,
                   count(n.id) filter (where n.guided) as guided,
                   count(n.id) filter (where n.kind = 'COUNTY') as counties,
                   count(n.id) filter (where n.parent_id is null) as unlinked,
                   count(n.id) filter (where n.overdue) as overdue,
                   coalesce(sum(n.members), 0) as members
              from ref.city c left join unions n on n.city_code = c.code
             group by c.code, c.name, c.ordinal order by c.ordinal
            """;
    private static final String TOTALS = """
            select count(*) filter (where managed) as managed,
                   count(*) filter (where guided and not coalesce(managed, false)) as guided,
                   count(*) filter (where parent_id is null) as unlinked,
                   count(*) filter (where overdue and (managed or guided)) as overdue,
                   count(*) filter (where managed or guided) as overseen,
                   coalesce(sum(members), 0) as members,
                   count(*) filter (where managed and officers < ceil(members * (select value from org.rule
                     where code = 'FULL_TIME_OFFICERS_PER_MILLE' and valid @> cast(:today as date)) / 1000.0)) as short_of_officers
              from unions
            """;

    private final EntityManager entities;
    private final TermRadar radar;
    private final List<HomeIndicator> more;
    private final List<HomeSubmission> submissions;

    ProvinceHomePage(
            EntityManager entities,
            TermRadar radar,
            @All List<HomeIndicator> more,
            @All List<HomeSubmission> submissions) {
        this.entities = entities;
        this.radar = radar;
        this.more = more;
        this.submissions = submissions;
    }

    @Transactional
    public ProvinceHome show() {
        List<Indicator> indicators = new ArrayList<>(totals());
        more.forEach(module -> indicators.addAll(module.forProvince()));
        Map<Urgency, Integer> terms = radar.counts();
        return new ProvinceHome(tiles(), indicators, terms, latest());
    }

    private List<HomeSubmission.Item> latest() {
        return submissions.stream()
                .flatMap(module -> module.latest(LATEST).stream())
                .sorted(Comparator.comparing(HomeSubmission.Item::at).reversed())
                .limit(LATEST)
                .toList();
    }

    private List<CityTile> tiles() {
        return Rows.map(
                entities.createNativeQuery(UNIONS + TILES, Tuple.class).setParameter("today", Calendars.today()),
                row -> new CityTile(
                        Rows.text(row, "code"),
                        Rows.text(row, "name"),
                        Rows.number(row, "ordinal"),
                        Rows.number(row, "universities"),
                        Rows.number(row, "managed"),
                        Rows.number(row, "guided"),
                        Rows.number(row, "counties"),
                        Rows.number(row, "unlinked"),
                        Rows.number(row, "overdue"),
                        Rows.number(row, "members")));
    }

    private List<Indicator> totals() {
        return Rows.map(
                        entities.createNativeQuery(UNIONS + TOTALS, Tuple.class)
                                .setParameter("today", Calendars.today()),
                        ProvinceHomePage::indicators)
                .getFirst();
    }

    private static List<Indicator> indicators(Tuple row) {
        long overseen = Rows.number(row, "overseen");
        long onTime = overseen - Rows.number(row, "overdue");
        return List.of(
                count("MANAGED_UNIONS", "直接管理的工会", row, "managed", "/units?relation=MANAGE"),
                count("GUIDED_UNIONS", "业务指导的工会", row, "guided", "/units?relation=GUIDE"),
                count("MEMBERS", "会员总数", row, "members", null),
                Indicator.share("ELECTED_ON_TIME", "换届按期率", onTime, overseen, overseen, "/terms?urgency=OVERDUE"),
                count("UNLINKED_UNIONS", "组织断线", row, "unlinked", "/unlinked-units"),
                count("SHORT_OF_OFFICERS", "专职干部不足千分之三的工会", row, "short_of_officers", "/officer-gaps?relation=MANAGE"));
    }

    private static Indicator count(String code, String label, Tuple row, String column, @Nullable String link) {
        return Indicator.count(code, label, Rows.number(row, column), link);
    }
}
