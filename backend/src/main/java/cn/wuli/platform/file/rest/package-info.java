/** Uploading and downloading files. */
@NullMarked
package cn.wuli.platform.file.rest;

import org.jspecify.annotations.NullMarked;
