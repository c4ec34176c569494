/** 调解: disputes between members and their institution, with statutory clocks, and files that are sealed in the end. */
@NullMarked
package cn.wuli.rights.mediation;

import org.jspecify.annotations.NullMarked;
