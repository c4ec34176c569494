/** Enrolment in a period of mutual aid (参保): the roster of a union, its coverage, what it pays, who is covered. */
@NullMarked
package cn.wuli.assistance.mutual.enrolment;

import org.jspecify.annotations.NullMarked;
