package cn.wuli.assistance.hardship;

import cn.wuli.assistance.AssistanceProblem;
import cn.wuli.assistance.hardship.Declaration.FamilyPerson;
import cn.wuli.assistance.hardship.Declaration.Relation;
import cn.wuli.platform.crypto.IdentityNumber;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.problem.FieldProblem;
import cn.wuli.platform.time.Calendars;
import cn.wuli.rulepack.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what a declaration still lacks before it can be submitted, field by field. */
final class DeclarationCheck {
    private static final int ADULT = 18;
    private static final String MISSING = "请填写";

    /** How long a signed authorisation holds. */
    static final String AGREEMENT_MONTHS = "agreement-months";

    private final List<FieldProblem> missing = new ArrayList<>();
    private final int agreementMonths;

    private DeclarationCheck(int agreementMonths) {
        this.agreementMonths = agreementMonths;
    }

    /** @throws DomainProblem {@code declaration-incomplete} with every field at once */
    static void demandComplete(Declaration declaration, RuleSet rules) {
        List<FieldProblem> missing = missing(declaration, rules);
        if (!missing.isEmpty()) {
            DomainProblem problem = new DomainProblem(AssistanceProblem.INCOMPLETE);
            missing.forEach(field -> problem.onField(field.path(), field.message()));
            throw problem;
        }
    }

    /** What keeps the declaration from being submitted today. */
    static List<FieldProblem> missing(Declaration declaration, RuleSet rules) {
        DeclarationCheck check = new DeclarationCheck(rules.integer(AGREEMENT_MONTHS));
        check.look(declaration, rules.list("rigid-expense-kinds"));
        return List.copyOf(check.missing);
    }

    /** Where the members of the family stand who are adults, as far as their numbers can be read. */
    static List<Integer> adults(Declaration declaration) {
        return IntStream.range(0, declaration.people().size())
                .filter(place -> NeededConsents.isAdult(declaration.people().get(place)))
                .boxed()
                .toList();
    }

    static boolean isAdult(IdentityNumber number) {
        return !number.bornOn().plusYears(ADULT).isAfter(Calendars.today());
    }

    private void look(Declaration declaration, List<String> expenseKinds) {
        demand("phone", declaration.phone(), MISSING + "联系电话。");
        demand("primaryCause", declaration.primaryCause(), "请选择主要致困原因。");
        demand("statement", declaration.statement(), MISSING + "困难情况说明。");
        demand("assets", declaration.assets(), MISSING + "住房、车辆等财产情况；没有的填 0。");
        if (declaration.people().isEmpty()) {
            missing.add(new FieldProblem("family", "请填写家庭成员，第一行为申请人本人。"));
        }
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < declaration.people().size(); i++) {
            look("family[" + i + "].", declaration.people().get(i), i == 0, numbers);
        }
        lookAtConsents(declaration);
        missing.addAll(ofExpenses(declaration.costs(), expenseKinds));
    }

    /** What is wrong with the rows of expenses. */
    static List<FieldProblem> ofExpenses(List<Declaration.Expense> costs, List<String> kinds) {
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            Declaration.Expense cost = costs.get(i);
            if (cost.kind() == null || !kinds.contains(cost.kind())) {
                wrong.add(new FieldProblem("expenses[" + i + "].kind", "请选择刚性支出的种类。"));
            }
            if (cost.annualAmount() == null || !cost.annualAmount().isPositive()) {
                wrong.add(new FieldProblem("expenses[" + i + "].annualAmount", "请填写全年金额，须大于 0。"));
            }
        }
        return wrong;
    }

    private void look(String path, FamilyPerson person, boolean first, Set<String> numbers) {
        demand(path + "name", person.name(), MISSING + "姓名。");
        demand(path + "annualIncome", person.annualIncome(), "请填写全年收入，没有收入的填 0。");
        demand(path + "livesTogether", person.livesTogether(), "请选择是否共同生活。");
        if ((person.relation() == Relation.SELF) != first) {
            missing.add(new FieldProblem(path + "relation", first ? "第一行须为申请人本人。" : "请选择与申请人的关系。"));
        } else {
            demand(path + "relation", person.relation(), "请选择与申请人的关系。");
        }
        if (person.annualIncome() != null && person.annualIncome().isNegative()) {
            missing.add(new FieldProblem(path + "annualIncome", "收入不能为负数。"));
        }
        IdentityNumber number = identity(path + "identityNumber", person.identityNumber());
        if (number == null) {
            return;
        }
        if (!numbers.add(number.value())) {
            missing.add(new FieldProblem(path + "identityNumber", "身份证号与前面的家庭成员重复。"));
        }
        if (isAdult(number)) {
            lookAtAgreement(path, person);
        }
    }

    private void lookAtConsents(Declaration declaration) {
        for (NeededConsents.Need need : NeededConsents.of(declaration)) {
            FamilyPerson person = declaration.people().get(need.place());
            String path = "family[" + need.place() + "].";
            if (!person.agreedTo(need.purpose())) {
                missing.add(new FieldProblem(
                        path + "consents", "请阅读并单独同意“" + need.purpose().words() + "”。"));
            }
            if (need.byGuardian() && NeededConsents.guardianOf(declaration, person) == null) {
                missing.add(new FieldProblem(path + "guardian", "不满十四周岁的，请选择代为同意的监护人，须为成年家庭成员。"));
            }
        }
    }

    private void lookAtAgreement(String path, FamilyPerson person) {
        LocalDate agreedOn = person.agreedOn();
        if (agreedOn == null) {
            missing.add(new FieldProblem(path + "agreedOn", "成年家庭成员须签署核对授权书，请填写签署日期。"));
        } else if (agreedOn.isAfter(Calendars.today())) {
            missing.add(new FieldProblem(path + "agreedOn", "签署日期不能晚于今天。"));
        } else if (!agreedOn.plusMonths(agreementMonths).isAfter(Calendars.today())) {
            missing.add(new FieldProblem(path + "agreedOn", "授权书自签署之日起 " + agreementMonths + " 个月内有效，现已过期，请重新签署。"));
        }
        demand(path + "agreementFileId", person.agreementFileId(), "请拍照上传该成员签署的核对授权书。");
    }

    private @Nullable IdentityNumber identity(String path, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            missing.add(new FieldProblem(path, "请填写身份证号。"));
            return null;
        }
        try {
            return IdentityNumber.parse(path, typed);
        } catch (DomainProblem wrong) {
            missing.addAll(wrong.fields());
            return null;
        }
    }

    private void demand(String path, @Nullable Object value, String message) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            missing.add(new FieldProblem(path, message));
        }
    }
}
