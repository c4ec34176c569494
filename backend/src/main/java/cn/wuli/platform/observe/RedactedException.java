package cn.wuli.platform.observe;

import org.jspecify.annotations.Nullable;

/** Stands in a log for an exception whose message held personal data: same type name, same stack, clean message. */
class RedactedException extends Exception {
    private RedactedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static RedactedException of(Throwable thrown) {
        Throwable cause = thrown.getCause();
        RedactedException redacted = new RedactedException(
                thrown.getClass().getName() + ": " + LogRedaction.clean(thrown.getMessage()),
                cause == null || cause == thrown ? null : of(cause));
        redacted.setStackTrace(thrown.getStackTrace());
        for (Throwable suppressed : thrown.getSuppressed()) {
            redacted.addSuppressed(of(suppressed));
        }
        return redacted;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
