/** The addresses of assistance. */
@NullMarked
package cn.wuli.assistance.rest;

import org.jspecify.annotations.NullMarked;
