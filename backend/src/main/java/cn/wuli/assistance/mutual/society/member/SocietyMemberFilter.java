package cn.wuli.assistance.mutual.society.member;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ?unitId=…&status=…&arrears=true}. */
public class SocietyMemberFilter {
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @QueryParam("status")
    @Nullable
    SocietyMemberStatus status;

    /** Those who owe something of months gone by. */
    @QueryParam("arrears")
    boolean arrears;
}
