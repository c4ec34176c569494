package cn.wuli.rights.supervision;

import cn.wuli.organisation.Organisation;
import cn.wuli.platform.access.CurrentActor;
import cn.wuli.platform.print.Letter;
import cn.wuli.platform.print.Press;
import cn.wuli.platform.print.PrintedForm;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.rights.RightsProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 意见书 to the employer, and the request to the local general union for a 建议书. */
@ApplicationScoped
public class PrintLetters {
    private static final String LAW = "《浙江省工会劳动法律监督条例》";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final Supervisions supervisions;
    private final Organisation organisation;
    private final Press press;
    private final CurrentActor currentActor;

    PrintLetters(Supervisions supervisions, Organisation organisation, Press press, CurrentActor currentActor) {
        this.supervisions = supervisions;
        this.organisation = organisation;
        this.press = press;
        this.currentActor = currentActor;
    }

    @Transactional
    public PrintedForm opinion(UUID id) {
        SupervisionDetails of = supervisions.get(id);
        String text = demand(of.opinion(), "还没有发出意见书");
        Letter letter = letter(
                "工会劳动法律监督意见书",
                of.employer(),
                List.of(
                        "根据" + LAW + "，本会就" + of.topicWords() + "方面的情况进行了调查，监督员为" + named(of.investigators()) + "。",
                        text),
                "请自收到本意见书之日起按规定期限（" + of.dueOn() + " 前）书面答复本会。",
                of.opinionOn());
        return press.print(letter, "supervision.print", Supervisions.OBJECT, id);
    }

    @Transactional
    public PrintedForm suggestion(UUID id) {
        SupervisionDetails of = supervisions.get(id);
        String text = demand(of.suggestion(), "还没有提请发建议书");
        String answered = of.repliedOn() == null ? "至今没有答复" : "已于 " + of.repliedOn() + " 答复，但没有改正";
        Letter letter = letter(
                "关于提请发出劳动法律监督建议书的函",
                "地方总工会",
                List.of("本会于 " + of.opinionOn() + " 向" + of.employer() + "发出劳动法律监督意见书，该单位" + answered + "。", text),
                "请依据" + LAW + "向有关部门提出处理建议。",
                of.suggestionOn());
        return press.print(letter, "supervision.print", Supervisions.OBJECT, id);
    }

    private Letter letter(
            String title, String addressee, List<String> paragraphs, String closing, @Nullable LocalDate signedOn) {
        String signer = organisation.unit(currentActor.get().tenantId()).name();
        return new Letter(
                title,
                addressee,
                paragraphs,
                null,
                List.of(closing),
                signer,
                signedOn == null ? "" : DAY.format(signedOn));
    }

    private static String named(List<Investigator> investigators) {
        return investigators.stream()
                .map(each -> each.name() + "（证号 " + each.card() + "）")
                .collect(Collectors.joining("、"));
    }

    private static String demand(@Nullable String text, String reason) {
        if (text == null) {
            throw new DomainProblem(RightsProblem.NOT_NOW).with("reason", reason);
        }
        return text;
    }
}
