package cn.wuli.assistance.form;

import cn.wuli.assistance.StepDetails;
import cn.wuli.platform.print.ApprovalForm.Opinion;
import cn.wuli.platform.time.Calendars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of one round as boxes: who, as which post, when, with which words. A step to come leaves room for the pen. */
final class OpinionBoxes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String EMPTY_DAY = "　　年　月　日";

    private final List<StepDetails> steps;
    private final List<Opinion> boxes = new ArrayList<>();

    /** @param timeline oldest first; what lies before the last submission belongs to an earlier round */
    OpinionBoxes(List<StepDetails> timeline) {
        int submitted = 0;
        for (int i = 0; i < timeline.size(); i++) {
            if ("SUBMIT".equals(timeline.get(i).action())) {
                submitted = i;
            }
        }
        steps = timeline.subList(submitted, timeline.size());
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(Instant at) {
        return day(at.atZone(Calendars.ZONE).toLocalDate());
    }

    /** The latest of these steps; an empty box while none was taken. */
    OpinionBoxes box(String label, Set<String> actions) {
        return box(label, actions, "");
    }

    /** @param facts what stands above the words */
    OpinionBoxes box(String label, Set<String> actions, String facts) {
        boxes.add(opinion(
                label, facts, taken(actions).isEmpty() ? null : taken(actions).getLast()));
        return this;
    }

    /** One box for each of these steps, and empty ones up to the number that is needed. */
    OpinionBoxes each(String label, Set<String> actions, int needed) {
        List<StepDetails> taken = taken(actions);
        int all = Math.max(needed, taken.size());
        for (int i = 0; i < all; i++) {
            String numbered = all == 1 ? label : label + "（" + (i + 1) + "）";
            boxes.add(opinion(numbered, "", i < taken.size() ? taken.get(i) : null));
        }
        return this;
    }

    /** Only when one of these steps was taken. */
    OpinionBoxes ifTaken(String label, Set<String> actions) {
        return taken(actions).isEmpty() ? this : box(label, actions);
    }

    OpinionBoxes add(Opinion box) {
        boxes.add(box);
        return this;
    }

    List<Opinion> all() {
        return List.copyOf(boxes);
    }

    private List<StepDetails> taken(Set<String> actions) {
        return steps.stream().filter(step -> actions.contains(step.action())).toList();
    }

    private static Opinion opinion(String label, String facts, @Nullable StepDetails step) {
        String above = facts.isEmpty() ? "" : facts + "\n";
        if (step == null) {
            return new Opinion(label, facts, "", EMPTY_DAY);
        }
        String words = step.opinion() == null ? step.words() + "。" : step.words() + "：" + step.opinion();
        return new Opinion(label, above + words, step.by() + "（" + step.post() + "）", day(step.at()));
    }
}
