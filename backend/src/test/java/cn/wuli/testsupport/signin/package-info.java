/** Signing in through the real Keycloak. */
@NullMarked
package cn.wuli.testsupport.signin;

import org.jspecify.annotations.NullMarked;
