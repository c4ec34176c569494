/** Papers of re-elections and of changes of the organisation: 请示, 批复, the report of the result. */
@NullMarked
package cn.wuli.organisation.paper;

import org.jspecify.annotations.NullMarked;
