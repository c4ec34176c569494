/** Accounts in Keycloak and delegation of posts. */
@NullMarked
package cn.wuli.platform.identity;

import org.jspecify.annotations.NullMarked;
