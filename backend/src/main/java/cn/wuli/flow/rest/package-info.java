/** REST of submissions, sent and received. */
@NullMarked
package cn.wuli.flow.rest;

import org.jspecify.annotations.NullMarked;
