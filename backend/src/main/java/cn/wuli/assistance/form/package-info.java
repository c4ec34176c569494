/** The approval forms (审批表) of files and grants as PDF: what the reader's screen shows, with a box for each opinion. */
@NullMarked
package cn.wuli.assistance.form;

import org.jspecify.annotations.NullMarked;
