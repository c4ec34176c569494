/** Existing files from a sheet (《困难职工档案》): each row becomes a draft with its declaration and profile. */
@NullMarked
package cn.wuli.assistance.hardship.importing;

import org.jspecify.annotations.NullMarked;
