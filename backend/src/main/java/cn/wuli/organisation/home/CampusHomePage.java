package cn.wuli.organisation.home;

import cn.wuli.organisation.HomeIndicator;
import cn.wuli.organisation.Indicator;
import cn.wuli.organisation.Indicator.Measure;
import cn.wuli.organisation.directory.Rows;
import cn.wuli.organisation.home.Figures.UnionFigures;
import cn.wuli.organisation.home.HomeView.BranchTile;
import cn.wuli.organisation.home.HomeView.CampusHome;
import cn.wuli.organisation.term.TermRadar;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.time.Calendars;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects the home page of a union from its own rows. */
@ApplicationScoped
public class CampusHomePage {
    private static final String BRANCHES = """
            select u.id, v.name,
                   (select count(*) from org.visible_manage g
                      join org.visible_unit_version w on w.unit_id = g.child_id and w.valid @> cast(:today as date)
                        and w.status in ('ACTIVE', 'PREPARING')
                     where g.parent_id = u.id and g.valid @> cast(:today as date)) as groups,
                   coalesce((select f.value from biz.union_metric f where f.unit_id = u.id and f.metric = 'MEMBERS'), 0) as members,
                   (select max(upper(t.valid)) - 1 - cast(:today as date) from org.visible_term t where t.unit_id = u.id) as days_left
              from org.visible_unit u
              join org.visible_unit_version v on v.unit_id = u.id and v.valid @> cast(:today as date)
                and v.status in ('ACTIVE', 'PREPARING')
              join org.visible_manage m on m.child_id = u.id and m.valid @> cast(:today as date) and m.parent_id = u.tenant_id
             where u.tenant_id = sec.tenant() and u.id <> u.tenant_id
             order by v.name_pinyin, u.id
            """;

    private final EntityManager entities;
    private final CurrentActor currentActor;
    private final Figures figures;
    private final TermRadar radar;
    private final List<HomeIndicator> more;

    CampusHomePage(
            EntityManager entities,
            CurrentActor currentActor,
            Figures figures,
            TermRadar radar,
            @All List<HomeIndicator> more) {
        this.entities = entities;
        this.currentActor = currentActor;
        this.figures = figures;
        this.radar = radar;
        this.more = more;
    }

    @Transactional
    public CampusHome show() {
        UUID union = currentActor.get().tenantId();
        List<BranchTile> branches = Rows.map(
                entities.createNativeQuery(BRANCHES, Tuple.class).setParameter("today", Calendars.today()),
                row -> new BranchTile(
                        Rows.id(row, "id"),
                        Rows.text(row, "name"),
                        Rows.number(row, "groups"),
                        Rows.number(row, "members"),
                        row.get("days_left") == null ? null : Rows.number(row, "days_left")));
        UnionFigures own = figures.of(union);
        List<Indicator> indicators = new ArrayList<>(List.of(
                Indicator.count("MEMBERS", "会员总数", own.members(), "/members"),
                Indicator.count("BRANCHES", "分工会", branches.size(), "/units?own=true&kind=BRANCH"),
                new Indicator(
                        "FULL_TIME_OFFICERS",
                        "专职工会干部",
                        Measure.COUNT,
                        own.fullTimeOfficers(),
                        null,
                        own.required(),
                        "/units/" + union)));
        more.forEach(module -> indicators.addAll(module.forCampus()));
        return new CampusHome(union, branches, indicators, radar.counts());
    }
}
