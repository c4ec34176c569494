/** 五必访: events in the lives of members, and the visits that a union owes for them. */
@NullMarked
package cn.wuli.assistance.care;

import org.jspecify.annotations.NullMarked;
