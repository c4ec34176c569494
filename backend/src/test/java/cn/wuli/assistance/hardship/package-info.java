/** How hardship files are declared, classified and decided. */
@NullMarked
package cn.wuli.assistance.hardship;

import org.jspecify.annotations.NullMarked;
