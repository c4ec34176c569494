package cn.wuli.platform.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private enum Light {
        RED,
        GREEN
    }

    private enum Act {
        GO,
        STOP
    }

    private static final Transitions<Light, Act> FLOW = Transitions.startingAt(Light.RED, Act.class)
            .from(Light.RED)
            .on(Act.GO)
            .to(Light.GREEN)
            .from(Light.GREEN)
            .on(Act.STOP)
            .to(Light.RED)
            .build();

    @Test
    void leadsFromStateToState() {
        assertEquals(Light.GREEN, FLOW.next(Light.RED, Act.GO));
        assertEquals(Set.of(Act.STOP), FLOW.allowed(Light.GREEN));
    }

    @Test
    void refusesWhatIsNotInTheTable() {
        IllegalTransition refused = assertThrows(IllegalTransition.class, () -> FLOW.next(Light.RED, Act.STOP));
        assertEquals(409, refused.type().status());
        assertEquals("RED", refused.values().get("state"));
    }

    @Test
    void refusesTheSameMoveTwice() {
        var half = Transitions.startingAt(Light.RED, Act.class)
                .from(Light.RED)
                .on(Act.GO)
                .to(Light.GREEN);
        assertThrows(
                IllegalStateException.class,
                () -> half.from(Light.RED).on(Act.GO).to(Light.RED));
    }
}
