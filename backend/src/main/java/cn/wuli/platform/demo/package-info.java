/** Loads synthetic data at the first start of a demo installation, step by step. */
@NullMarked
package cn.wuli.platform.demo;

import org.jspecify.annotations.NullMarked;
