/** Imports of sheets: template, upload, check, error sheet, confirmation, all or nothing; each module brings its handler. */
@NullMarked
package cn.wuli.platform.sheet.importing;

import org.jspecify.annotations.NullMarked;
