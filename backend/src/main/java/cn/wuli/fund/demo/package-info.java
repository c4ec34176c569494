/** The special fund of the demo province on its way down, by the commands that officers use. */
@NullMarked
package cn.wuli.fund.demo;

import org.jspecify.annotations.NullMarked;
