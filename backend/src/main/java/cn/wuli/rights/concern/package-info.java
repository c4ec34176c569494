/** 诉求: what a member asks of his union, on the way to an answer and a verdict on it. */
@NullMarked
package cn.wuli.rights.concern;

import org.jspecify.annotations.NullMarked;
