@NullMarked
package cn.wuli.assistance.report;

import org.jspecify.annotations.NullMarked;
