/** The record of what was done, by whom and as which post: append-only, sealed by hash chains, verified by a command. */
@NullMarked
package cn.wuli.platform.audit;

import org.jspecify.annotations.NullMarked;
