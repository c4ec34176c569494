/** The books as vouchers for the official accounting package, by a mapping of accounts in versions. */
@NullMarked
package cn.wuli.fund.voucher;

import org.jspecify.annotations.NullMarked;
