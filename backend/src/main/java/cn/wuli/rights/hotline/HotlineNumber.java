package cn.wuli.rights.hotline;

import cn.wuli.rights.counsel.CounselKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number to call.
 *
 * @param union whose it is: the acting one, or one above it
 * @param own whether it is the acting one's
 * @param weekdays 1 is Monday
 * @param opens hours and minutes
 * @param openNow whether somebody answers at this moment
 */
public record HotlineNumber(
        UUID id,
        String union,
        boolean own,
        CounselKind line,
        String lineWords,
        String name,
        String number,
        List<Integer> weekdays,
        String opens,
        String closes,
        boolean openNow,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
