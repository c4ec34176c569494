package cn.wuli.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.wuli.platform.workflow.IllegalTransition;
import cn.wuli.platform.workflow.Transitions;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Draws state machines into docs/modules between {@code <!-- flow:Name -->} and {@code <!-- /flow:Name -->}. */
public final class FlowDiagrams {
    private FlowDiagrams() {}

    public static <S extends Enum<S>, A extends Enum<A>> void expectDrawn(
            String document, String name, Transitions<S, A> flow) throws IOException {
        DrawnDocs.expect("modules/" + document, "flow:" + name, mermaid(flow));
    }

    /** Every state is reached, and every state × action is either in the table or refused. Returns how many were tried. */
    public static <S extends Enum<S>, A extends Enum<A>> int expectTotal(
            Transitions<S, A> flow, Class<S> states, Class<A> actions) {
        Set<S> reached = EnumSet.of(flow.initial());
        flow.moves().forEach(move -> reached.add(move.to()));
        assertEquals(EnumSet.allOf(states), reached, "states that nothing leads to");
        int tried = 0;
        for (S state : states.getEnumConstants()) {
            for (A action : actions.getEnumConstants()) {
                tried++;
                if (flow.allows(state, action)) {
                    flow.next(state, action);
                } else {
                    assertThrows(IllegalTransition.class, () -> flow.next(state, action));
                }
            }
        }
        return tried;
    }

    static <S extends Enum<S>, A extends Enum<A>> String mermaid(Transitions<S, A> flow) {
        StringBuilder drawing = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        drawing.append("    [*] --> ").append(flow.initial()).append('\n');
        flow.moves()
                .forEach(move -> drawing.append("    ")
                        .append(move.from())
                        .append(" --> ")
                        .append(move.to())
                        .append(" : ")
                        .append(move.action())
                        .append('\n'));
        return drawing.append("```\n").toString();
    }
}
