/** The rules that a union has to follow, and its own. */
@NullMarked
package cn.wuli.rulepack.rest;

import org.jspecify.annotations.NullMarked;
