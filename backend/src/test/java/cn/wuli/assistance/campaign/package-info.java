@NullMarked
package cn.wuli.assistance.campaign;

import org.jspecify.annotations.NullMarked;
