/** Reports of assistance by union and period (A41): each number is a number of facts, and the rows behind it are shown. */
@NullMarked
package cn.wuli.assistance.report;

import org.jspecify.annotations.NullMarked;
