/** The resources of the organisation. */
@NullMarked
package cn.wuli.organisation.rest;

import org.jspecify.annotations.NullMarked;
