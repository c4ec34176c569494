/** What a vote comes to. */
@NullMarked
package cn.wuli.assistance.mutual.society.committee;

import org.jspecify.annotations.NullMarked;
