/** 法律顾问和援助律师: who is engaged until when, and when they are there. */
@NullMarked
package cn.wuli.rights.adviser;

import org.jspecify.annotations.NullMarked;
