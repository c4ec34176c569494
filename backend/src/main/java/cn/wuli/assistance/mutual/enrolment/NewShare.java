package cn.wuli.assistance.mutual.enrolment;

import cn.wuli.platform.money.Money;

/** A member and what is paid for him, by himself and by his union. */
record NewShare(EnrolledMember member, Money personal, Money unitPart) {}
