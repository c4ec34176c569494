/** REST of funds, allocations, the ledger and payment batches. */
@NullMarked
package cn.wuli.fund.rest;

import org.jspecify.annotations.NullMarked;
