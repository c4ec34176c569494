package cn.wuli.flow;

import cn.wuli.platform.problem.CommonProblem;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.ProblemType;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules between unions refuse. */
public enum FlowProblem implements ProblemType {
    TARGET("flow-target", 422, "不能向该单位上报：{basis}", "请选择受理此类事项的上级工会。", "This union does not receive this"),
    ALREADY_SUBMITTED(
            "flow-already-submitted", 409, "该事项已经上报，正在等待上级处理", "请等待上级处理，或先撤回。", "Submitted already and still open"),
    COPY_ALTERED("flow-copy-altered", 409, "上报件与摘要不符，已停止办理", "请联系管理员核查。", "The copy does not match its digest");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    FlowProblem(String slug, int status, String title, String wayOut, String englishTitle) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.wayOut = wayOut;
        this.englishTitle = englishTitle;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String wayOut() {
        return wayOut;
    }

    @Override
    public String englishTitle() {
        return englishTitle;
    }

    static @Nullable DomainProblem of(String slug, Map<String, Object> values) {
        if (CommonProblem.ILLEGAL_TRANSITION.slug().equals(slug)) {
            return new DomainProblem(CommonProblem.ILLEGAL_TRANSITION);
        }
        if (CommonProblem.OWN_CASE.slug().equals(slug)) {
            return new DomainProblem(CommonProblem.OWN_CASE);
        }
        return Arrays.stream(values())
                .filter(type -> type.slug.equals(slug))
                .findFirst()
                .map(type -> {
                    DomainProblem problem = new DomainProblem(type);
                    values.forEach(problem::with);
                    return problem;
                })
                .orElse(null);
    }
}
