/** Believable families for the demo province, brought on their way by the same commands that people use. */
@NullMarked
package cn.wuli.assistance.demo;

import org.jspecify.annotations.NullMarked;
