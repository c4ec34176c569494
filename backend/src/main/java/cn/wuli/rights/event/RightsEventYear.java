package cn.wuli.rights.event;

import java.util.List;

/** The events of a year, and how many of each kind for how many people. */
public record RightsEventYear(int year, List<Sum> sums, List<RightsEvent> events) {
    /** How many events of one kind. */
    public record Sum(RightsEventKind kind, String words, int events, int participants) {}
}
