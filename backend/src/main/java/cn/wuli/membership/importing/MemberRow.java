package cn.wuli.membership.importing;

import cn.wuli.membership.register.IdentityDocument;
import cn.wuli.membership.register.MemberDetails;
import cn.wuli.platform.crypto.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet of members.
 *
 * @param unit code or name of the unit, as typed
 */
record MemberRow(
        String unit, MemberDetails details, @Nullable PhoneNumber phone, IdentityDocument identity) {}
