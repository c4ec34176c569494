@NullMarked
package cn.wuli.assistance.mutual;

import org.jspecify.annotations.NullMarked;
