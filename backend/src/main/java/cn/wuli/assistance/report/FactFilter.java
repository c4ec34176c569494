package cn.wuli.assistance.report;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which number of the own union is to be opened. */
public class FactFilter extends ReportPeriod {
    @QueryParam("figure")
    @NotNull(message = "请指定要查看的指标")
    ReportFigure figure;

    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @SuppressWarnings("NullAway.Init")
    public FactFilter() {}
}
