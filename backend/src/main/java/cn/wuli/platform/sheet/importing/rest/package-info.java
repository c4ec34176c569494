/** Uploading, checking and confirming imports. */
@NullMarked
package cn.wuli.platform.sheet.importing.rest;

import org.jspecify.annotations.NullMarked;
