/** The audit records for the audit administrator, and for everybody the record of who looked at his data. */
@NullMarked
package cn.wuli.platform.audit.rest;

import org.jspecify.annotations.NullMarked;
