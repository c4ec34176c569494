@NullMarked
package cn.wuli.assistance.care;

import org.jspecify.annotations.NullMarked;
