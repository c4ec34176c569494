/** Rules of the house that the build enforces. */
@NullMarked
package cn.wuli.architecture;

import org.jspecify.annotations.NullMarked;
