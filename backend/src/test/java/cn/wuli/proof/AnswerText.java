package cn.wuli.proof;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that can be read in an answer: body, headers, and the inside of what is packed. Sheets and PDF hide their text
 * from who looks at the bytes.
 */
record AnswerText(Kind kind, String text) {
    enum Kind {
        PLAIN,
        SHEET,
        PDF
    }

    /** Our sheets write every Chinese character as a number. */
    private static final Pattern ESCAPED = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    static AnswerText of(Response response) {
        byte[] body = response.asByteArray();
        String headers = response.headers().toString();
        try {
            if (startsWith(body, ZIP)) {
                return new AnswerText(Kind.SHEET, headers + unzip(body));
            }
            if (startsWith(body, PDF)) {
                return new AnswerText(Kind.PDF, headers + textOf(body));
            }
        } catch (IOException broken) {
            throw new IllegalStateException("an answer that cannot be unpacked proves nothing", broken);
        }
        return new AnswerText(Kind.PLAIN, headers + new String(body, StandardCharsets.UTF_8));
    }

    private static String unzip(byte[] body) throws IOException {
        StringBuilder text = new StringBuilder();
        // By the directory at its end: what is written in one go does not know its sizes before.
        try (ZipFile zip = ZipFile.builder().setByteArray(body).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                text.append(entry.getName()).append('\n');
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return ESCAPED.matcher(text).replaceAll(escaped -> Matcher.quoteReplacement(characterOf(escaped)));
    }

    private static String characterOf(MatchResult escaped) {
        return Character.toString(
                Integer.parseInt(escaped.group(2), escaped.group(1).isEmpty() ? 10 : 16));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "")
                    + document.getDocumentInformation().getCOSObject();
        }
    }

    private static boolean startsWith(byte[] body, byte[] mark) {
        if (body.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (body[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
