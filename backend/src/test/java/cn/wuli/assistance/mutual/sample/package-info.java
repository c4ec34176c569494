@NullMarked
package cn.wuli.assistance.mutual.sample;

import org.jspecify.annotations.NullMarked;
