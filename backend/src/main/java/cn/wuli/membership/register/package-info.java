/** Keeps the register of members: admits, changes, moves, and records what changed. */
@NullMarked
package cn.wuli.membership.register;

import org.jspecify.annotations.NullMarked;
