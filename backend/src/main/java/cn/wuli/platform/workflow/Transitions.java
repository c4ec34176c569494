package cn.wuli.platform.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole life of an aggregate as one immutable table. What is not in the table is refused; conditions that need data
 * are rules of the module, not transitions.
 */
public final class Transitions<S extends Enum<S>, A extends Enum<A>> {
    /** One allowed move. */
    public record Move<S, A>(S from, A action, S to) {}

    private final S initial;
    private final Map<S, Map<A, S>> table;

    private Transitions(S initial, Map<S, Map<A, S>> table) {
        this.initial = initial;
        this.table = table;
    }

    public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> startingAt(S initial, Class<A> actions) {
        return new Builder<>(initial, actions);
    }

    public S initial() {
        return initial;
    }

    /** @throws IllegalTransition when the table has no such move */
    public S next(S state, A action) {
        S to = movesOf(state).get(action);
        if (to == null) {
            throw new IllegalTransition(state, action);
        }
        return to;
    }

    public boolean allows(S state, A action) {
        return movesOf(state).containsKey(action);
    }

    public Set<A> allowed(S state) {
        return Collections.unmodifiableSet(movesOf(state).keySet());
    }

    /** All moves in the order of the states, for tests and diagrams. */
    public List<Move<S, A>> moves() {
        List<Move<S, A>> moves = new ArrayList<>();
        table.forEach((from, byAction) -> byAction.forEach((action, to) -> moves.add(new Move<>(from, action, to))));
        return moves;
    }

    private Map<A, S> movesOf(S state) {
        return table.getOrDefault(state, Map.of());
    }

    /** Collects moves: {@code from(DRAFT, RETURNED).on(SUBMIT).to(SUBMITTED)}. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>> {
        private final S initial;
        private final Class<A> actions;
        private final Map<S, Map<A, S>> table;

        private Builder(S initial, Class<A> actions) {
            this.initial = initial;
            this.actions = actions;
            this.table = new EnumMap<>(initial.getDeclaringClass());
        }

        @SafeVarargs
        public final From from(S first, S... others) {
            return new From(EnumSet.of(first, others));
        }

        public Transitions<S, A> build() {
            return new Transitions<>(initial, table);
        }

        /** The states that a move starts from. */
        public final class From {
            private final Set<S> states;

            private From(Set<S> states) {
                this.states = states;
            }

            public On on(A action) {
                return new On(states, action);
            }
        }

        /** The action of a move. */
        public final class On {
            private final Set<S> states;
            private final A action;

            private On(Set<S> states, A action) {
                this.states = states;
                this.action = action;
            }

            public Builder<S, A> to(S target) {
                for (S state : states) {
                    S earlier = table.computeIfAbsent(state, s -> new EnumMap<>(actions))
                            .put(action, target);
                    if (earlier != null) {
                        throw new IllegalStateException(state + " --" + action + "--> is declared twice");
                    }
                }
                return Builder.this;
            }
        }
    }
}
