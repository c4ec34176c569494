/** Spells Chinese names in letters, so that a person can search without an input method. */
@NullMarked
package cn.wuli.platform.pinyin;

import org.jspecify.annotations.NullMarked;
