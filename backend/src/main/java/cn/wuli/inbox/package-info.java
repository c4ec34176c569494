/** Tasks: what waits for whom (待办), what was done (已办), what somebody started (我发起的), what was copied to him (抄送). */
@NullMarked
package cn.wuli.inbox;

import org.jspecify.annotations.NullMarked;
