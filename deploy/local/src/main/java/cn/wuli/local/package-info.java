/** The platform on one machine: an embedded PostgreSQL, a real Keycloak and the launcher behind {@code make run}. */
@NullMarked
package cn.wuli.local;

import org.jspecify.annotations.NullMarked;
