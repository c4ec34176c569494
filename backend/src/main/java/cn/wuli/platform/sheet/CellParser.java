package cn.wuli.platform.sheet;

import cn.wuli.platform.problem.DomainProblem;

/** Turns the text of a cell into a value. */
@FunctionalInterface
public interface CellParser<V> {
    /**
     * @param text never empty
     * @throws DomainProblem when the text breaks a rule; the message of its first field (else its title) is shown
     * @throws IllegalArgumentException with a Chinese message, as a short form of the same
     */
    V parse(String text);
}
