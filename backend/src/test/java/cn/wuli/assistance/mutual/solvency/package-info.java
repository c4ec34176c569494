/** Tests of the board of income and outgo. */
@NullMarked
package cn.wuli.assistance.mutual.solvency;

import org.jspecify.annotations.NullMarked;
