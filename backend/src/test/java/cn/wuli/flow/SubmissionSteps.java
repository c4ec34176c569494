package cn.wuli.flow;

import cn.wuli.platform.id.Ids;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import cn.wuli.testsupport.Persona;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The steps that the tests of submissions share. */
public final class SubmissionSteps {
    private SubmissionSteps() {}

    static Submission grant(UUID toUnit, UUID objectId) {
        return new Submission(
                "assistance-grant",
                toUnit,
                "GRANT",
                objectId,
                "追加救助申请",
                JsonNodeFactory.instance.objectNode().put("label", "张*（三口之家）").put("amount", 500_000),
                List.of(new Submission.FileRef(Ids.next(), "申请表.pdf", "0".repeat(64))),
                List.of());
    }

    public static UUID submit(Persona sender, UUID toUnit) {
        Submissions submissions = Arc.container().instance(Submissions.class).get();
        return acting(sender, () -> submissions.submit(grant(toUnit, Ids.next())));
    }

    static <T> T acting(Persona persona, Supplier<T> work) {
        return ActingContext.callAs(
                new ActingPost(persona.subject(), persona.postId()),
                () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
