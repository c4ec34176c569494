/** 公示: what the union publishes about a family before its file becomes active, and the objections against it. */
@NullMarked
package cn.wuli.assistance.notice;

import org.jspecify.annotations.NullMarked;
