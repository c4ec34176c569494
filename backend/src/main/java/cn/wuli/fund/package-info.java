/** Funds, their allocation down the tree, the double-entry ledger and payment batches (资金). */
@NullMarked
package cn.wuli.fund;

import org.jspecify.annotations.NullMarked;
