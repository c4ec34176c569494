/** Tests of funds, the ledger, allocations and payments. */
@NullMarked
package cn.wuli.fund;

import org.jspecify.annotations.NullMarked;
