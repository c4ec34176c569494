/** The committee of a society (评审委员会): seats, sessions with votes by name, minutes that decide claims. */
@NullMarked
package cn.wuli.assistance.mutual.society.committee;

import org.jspecify.annotations.NullMarked;
