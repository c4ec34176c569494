/** Tests of what the browser gets beside the API. */
@NullMarked
package cn.wuli.platform.web;

import org.jspecify.annotations.NullMarked;
