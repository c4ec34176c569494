/** Units and officers from sheets: what a row takes, the checks across rows, the writing. */
@NullMarked
package cn.wuli.organisation.importing;

import org.jspecify.annotations.NullMarked;
