/** 心理咨询、法律咨询: hours of counsellors, appointments that name nobody, notes under keys of their own. */
@NullMarked
package cn.wuli.rights.counsel;

import org.jspecify.annotations.NullMarked;
