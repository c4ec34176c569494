/** What mutual aid pays (待遇核算): days in hospital, grave illness, large costs, with every step in words. */
@NullMarked
package cn.wuli.assistance.mutual.benefit;

import org.jspecify.annotations.NullMarked;
