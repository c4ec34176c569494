/** Declared state machines: a table of allowed moves for each aggregate. */
@NullMarked
package cn.wuli.platform.workflow;

import org.jspecify.annotations.NullMarked;
