/** Tests of health, figures and logs. */
@NullMarked
package cn.wuli.platform.observe;

import org.jspecify.annotations.NullMarked;
