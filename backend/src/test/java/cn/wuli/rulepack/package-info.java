/** How rules are set, inherited and tightened. */
@NullMarked
package cn.wuli.rulepack;

import org.jspecify.annotations.NullMarked;
