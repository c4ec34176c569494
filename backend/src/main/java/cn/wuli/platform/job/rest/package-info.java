/** The jobs of the person who signed in. */
@NullMarked
package cn.wuli.platform.job.rest;

import org.jspecify.annotations.NullMarked;
