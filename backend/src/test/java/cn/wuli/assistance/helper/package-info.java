@NullMarked
package cn.wuli.assistance.helper;

import org.jspecify.annotations.NullMarked;
