package cn.wuli.rights.demo;

import cn.wuli.rights.concern.ConcernKind;
import cn.wuli.rights.concern.FileConcern.NewConcern;
import java.util.List;

/** What the members of the demo ask; every third one without a name towards the branch. */
final class DemoConcerns {
    private record Text(ConcernKind kind, String title, String statement) {}

    private static final List<Text> TEXTS = List.of(
            new Text(ConcernKind.LIVING, "希望开放教工之家晚间场地", "下班后没有活动场所，希望教工之家每周有两天开放到晚上九点。"),
            new Text(ConcernKind.PAY, "课时津贴上学期未发放", "上学期超课时津贴至今没有到账，请帮助了解原因和发放时间。"),
            new Text(ConcernKind.CAREER, "岗位聘任公示时间过短", "本次岗位聘任公示只有两天，来不及反映情况，希望按规定延长。"),
            new Text(ConcernKind.SAFETY, "实验楼通风柜损坏", "302 实验室通风柜损坏三个月，多次报修没有回音，担心影响健康。"),
            new Text(ConcernKind.WOMEN, "建议增设母婴室", "新校区没有母婴室，哺乳期教职工很不方便。"),
            new Text(ConcernKind.LABOUR, "编外人员合同续签", "合同下月到期，学院还没有告知是否续签，希望明确。"),
            new Text(ConcernKind.ADVICE, "班车时刻调整建议", "下沙校区末班车太早，晚课老师赶不上，建议推迟半小时。"),
            new Text(ConcernKind.OTHER, "教工停车位紧张", "早上八点后停车位不够，希望优先保障教职工。"));

    private DemoConcerns() {}

    static NewConcern concern(int number) {
        // Most of what is asked concerns daily life and pay: the first texts come more often.
        Text text = TEXTS.get(number % 3 == 2 ? number / 3 % TEXTS.size() : number % 3);
        return new NewConcern(text.kind, text.title, text.statement, number % 3 == 1);
    }
}
