/** 一人一帮扶: who helps a family on file, his plan of visits, and what he wrote down. */
@NullMarked
package cn.wuli.assistance.helper;

import org.jspecify.annotations.NullMarked;
