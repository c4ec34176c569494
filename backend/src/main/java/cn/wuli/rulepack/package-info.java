/** Versioned parameters tied to a document (规则包): inherited down the tree, tightened only, traced in every decision. */
@NullMarked
package cn.wuli.rulepack;

import org.jspecify.annotations.NullMarked;
