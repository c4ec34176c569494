@NullMarked
package cn.wuli.assistance.mutual.society.member;

import org.jspecify.annotations.NullMarked;
