/** The demo of assistance, loaded as on a first start. */
@NullMarked
package cn.wuli.assistance.demo;

import org.jspecify.annotations.NullMarked;
