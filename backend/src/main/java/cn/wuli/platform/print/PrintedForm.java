package cn.wuli.platform.print;

import java.time.Instant;

/**
 * A form that was just printed.
 *
 * @param url opens it without a session until {@code expiresAt}: WeChat hands files over to another program
 */
public record PrintedForm(String url, Instant expiresAt) {}
