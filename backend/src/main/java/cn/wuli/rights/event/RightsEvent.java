package cn.wuli.rights.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One event.
 *
 * @param partner who held it with the union, such as a law firm; empty when nobody
 * @param departments who took part
 * @param participants how many; 0 before it is held
 */
public record RightsEvent(
        UUID id,
        RightsEventKind kind,
        String kindWords,
        String title,
        LocalDate heldOn,
        String place,
        String partner,
        String departments,
        int participants,
        String summary,
        String recordedBy) {}
