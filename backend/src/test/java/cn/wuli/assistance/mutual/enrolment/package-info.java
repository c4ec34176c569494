/** What a roster must fulfil. */
@NullMarked
package cn.wuli.assistance.mutual.enrolment;

import org.jspecify.annotations.NullMarked;
