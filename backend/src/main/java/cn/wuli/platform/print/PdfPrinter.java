package cn.wuli.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Prints a template under {@code templates/} as PDF on A4, with page numbers. Templates include {@code print/base.html},
 * are well-formed XHTML and find the model as {@code form}; what they insert is escaped.
 */
@ApplicationScoped
public class PdfPrinter {
    /** For running text; holds the rare characters. */
    static final String TEXT_FONT = "wuli-text";
    /** For headings; what it lacks falls back to the text font. */
    static final String HEADING_FONT = "wuli-heading";

    private static final int NORMAL = 400;

    private final Engine templates;
    private final byte[] textFont;
    private final byte[] headingFont;

    PdfPrinter(Engine templates) {
        this.templates = templates;
        this.textFont = font(TEXT_FONT);
        this.headingFont = font(HEADING_FONT);
    }

    public byte[] print(String template, Object model) {
        return print(template, model, null);
    }

    public byte[] print(String template, Object model, @Nullable Watermark watermark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print(template, model, watermark, out);
        return out.toByteArray();
    }

    /** Writes the PDF to a stream, which stays open. */
    public void print(String template, Object model, @Nullable Watermark watermark, OutputStream out) {
        Template found = Objects.requireNonNull(templates.getTemplate(template), template);
        String html = found.data("form", model)
                .data("watermark", watermark == null ? "" : watermark.text())
                .render();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(textFont), TEXT_FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(headingFont), HEADING_FONT, NORMAL, FontStyle.NORMAL, true);
        // Nothing is fetched from anywhere: pictures stand inside the page.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null);
        builder.withProducer("Wuli");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] font(String name) {
        String resource = "fonts/" + name + ".ttf";
        try (InputStream in = PdfPrinter.class.getClassLoader().getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
