/** 劳动关系风险排查、一周两报: what may become a dispute, reported twice a week and followed until it is closed. */
@NullMarked
package cn.wuli.rights.risk;

import org.jspecify.annotations.NullMarked;
