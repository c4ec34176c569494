/** Mutual aid against grave illness (大病医疗互助): periods of a scheme, enrolment by unions, claims. */
@NullMarked
package cn.wuli.assistance.mutual;

import org.jspecify.annotations.NullMarked;
