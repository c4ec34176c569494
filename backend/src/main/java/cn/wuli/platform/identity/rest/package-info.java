/** Accounts and delegations for officers. */
@NullMarked
package cn.wuli.platform.identity.rest;

import org.jspecify.annotations.NullMarked;
