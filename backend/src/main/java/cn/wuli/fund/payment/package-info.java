/** Payment batches: to the bank and back (付款). */
@NullMarked
package cn.wuli.fund.payment;

import org.jspecify.annotations.NullMarked;
