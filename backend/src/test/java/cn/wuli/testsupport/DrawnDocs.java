package cn.wuli.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Parts of the documentation that are drawn from the code, between {@code <!-- name -->} and {@code <!-- /name -->}. A
 * test fails when what is committed is not what the code says; {@code -Dflow.write=true} writes it anew.
 */
public final class DrawnDocs {
    private static final Path DOCS = Path.of("..", "docs");

    private DrawnDocs() {}

    public static void expect(String document, String name, String drawing) throws IOException {
        Path file = DOCS.resolve(document);
        String text = Files.readString(file);
        String begin = "<!-- " + name + " -->\n";
        int from = text.indexOf(begin);
        int to = text.indexOf("<!-- /" + name + " -->");
        if (from < 0 || to < from) {
            throw new AssertionError(file + " has no markers for " + name);
        }
        if (Boolean.getBoolean("flow.write")) {
            Files.writeString(file, text.substring(0, from + begin.length()) + drawing + text.substring(to));
        } else {
            String drawn = text.substring(from + begin.length(), to);
            assertEquals(drawing, drawn, file + ": run the tests with -Dflow.write=true and look at the difference");
        }
    }
}
