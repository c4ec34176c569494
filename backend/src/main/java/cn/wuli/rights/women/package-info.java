/** 女职工权益: the plan of a year, checks of the special protection, and cases for the women's committee alone. */
@NullMarked
package cn.wuli.rights.women;

import org.jspecify.annotations.NullMarked;
