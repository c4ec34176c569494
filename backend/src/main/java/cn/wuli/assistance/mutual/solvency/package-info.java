/** Whether a period carries itself (收支平衡): premiums against what is paid, reserved and still to come. */
@NullMarked
package cn.wuli.assistance.mutual.solvency;

import org.jspecify.annotations.NullMarked;
