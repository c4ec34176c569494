/** Protected exports: one's own, and those that wait for approval. */
@NullMarked
package cn.wuli.platform.export.rest;

import org.jspecify.annotations.NullMarked;
