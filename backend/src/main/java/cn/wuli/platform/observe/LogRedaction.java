package cn.wuli.platform.observe;

import io.quarkus.logging.LoggingFilter;
import java.text.MessageFormat;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * The last line of defence: whatever looks like an identity number, a phone or a bank card is taken out of a log line and
 * of the exceptions below it. Code does not log such values in the first place.
 */
@LoggingFilter(name = "redaction")
public final class LogRedaction implements Filter {
    private static final String HIDDEN = "[hidden]";
    private static final String START = "(?<![0-9A-Za-z-])";
    private static final String END = "(?![0-9A-Za-z-])";
    private static final Pattern PERSONAL = Pattern.compile(START + "(?:"
            // identity numbers of both generations and bank cards
            + "\\d{14,18}[\\dXx]"
            + "|\\d{6}[ -]\\d{8}[ -]\\d{3}[\\dXx]"
            + "|(?:\\d{4} ){3,4}\\d{1,4}"
            // mobile phones, with or without country code
            + "|(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"
            + ")" + END);

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = record instanceof ExtLogRecord extended ? extended.getFormattedMessage() : formatted(record);
        String clean = clean(message);
        if (clean != null && !clean.equals(message)) {
            record.setParameters(null);
            if (record instanceof ExtLogRecord extended) {
                extended.setMessage(clean, ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                record.setMessage(clean);
            }
        }
        if (record.getThrown() != null && tells(record.getThrown())) {
            record.setThrown(RedactedException.of(record.getThrown()));
        }
        return true;
    }

    static @Nullable String clean(@Nullable String text) {
        return text == null ? null : PERSONAL.matcher(text).replaceAll(HIDDEN);
    }

    private static @Nullable String formatted(LogRecord record) {
        Object[] parameters = record.getParameters();
        return parameters == null || parameters.length == 0 || record.getMessage() == null
                ? record.getMessage()
                : MessageFormat.format(record.getMessage(), parameters);
    }

    private static boolean tells(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null
                    && PERSONAL.matcher(cause.getMessage()).find()) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (tells(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }
}
