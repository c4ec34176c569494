/** Members of a society (互助会会员): joining and leaving, dues month by month, what the payroll deducts. */
@NullMarked
package cn.wuli.assistance.mutual.society.member;

import org.jspecify.annotations.NullMarked;
