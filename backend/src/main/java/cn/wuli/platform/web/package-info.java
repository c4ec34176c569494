/** What the browser gets beside the API: the two shells, and the headers that keep a page to itself. */
@NullMarked
package cn.wuli.platform.web;

import org.jspecify.annotations.NullMarked;
