/** Quality sampling of decided claims (抽样复查): drawn by a published seed, checked by who decided nothing on them. */
@NullMarked
package cn.wuli.assistance.mutual.sample;

import org.jspecify.annotations.NullMarked;
