package cn.wuli.platform.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.wuli.platform.print.ApprovalForm.Fact;
import cn.wuli.platform.print.ApprovalForm.Grid;
import cn.wuli.platform.print.ApprovalForm.Opinion;
import cn.wuli.platform.print.ApprovalForm.Passage;
import cn.wuli.testsupport.WuliTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

@WuliTest
class PdfPrinterTest {
    private static final String RARE = "李㛃𬱖";

    @Inject
    PdfPrinter printer;

    @Test
    void printsRareCharactersOfNamesWithARealGlyph() throws IOException {
        byte[] pdf = printer.print(ApprovalForm.TEMPLATE, form("家庭困难。", 2));
        Files.write(Path.of("target/approval-form.pdf"), pdf);
        Glyphs glyphs = new Glyphs();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = glyphs.getText(document);
            assertTrue(text.contains(RARE), text);
            assertTrue(text.contains("职工困难帮扶审批表"), text);
            assertTrue(text.contains("第 1 页，共 1 页"), text);
        }
        assertEquals(List.of(), glyphs.missing);
        assertTrue(pdf.length < 300_000, () -> "only the glyphs in use are embedded, but it has " + pdf.length);
    }

    @Test
    void numbersThePagesOfALongFormAndMarksEachOfThem() throws IOException {
        byte[] pdf = printer.print(
                ApprovalForm.TEMPLATE, form("申请理由。".repeat(120), 9), new Watermark("张三 2026-03-08 09:00"));
        Files.write(Path.of("target/approval-form-long.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("第 " + page + " 页，共 " + pages + " 页"), text);
                assertTrue(text.replaceAll("\\s", "").contains("张三"), text);
            }
            assertTrue(hasInk(new PDFRenderer(document).renderImage(0)));
        }
    }

    @Test
    void showsWhatLooksLikeMarkupAsText() throws IOException {
        byte[] pdf = printer.print(ApprovalForm.TEMPLATE, form("<img src='file:///etc/passwd'/> & <b>", 1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("<img src='file:///etc/passwd'/> & <b>"), text);
        }
    }

    private static ApprovalForm form(String reason, int opinions) {
        List<Opinion> boxes = new ArrayList<>();
        for (int i = 1; i <= opinions; i++) {
            boxes.add(new Opinion(i == 1 ? "分工会意见" : "校工会意见", "同意。", RARE, "2026年3月8日"));
        }
        return new ApprovalForm(
                "职工困难帮扶审批表",
                "某某大学会计学院分工会",
                "2026-0001",
                List.of(
                        new Fact("姓名", RARE),
                        new Fact("性别", "女"),
                        new Fact("部门", "会计学院"),
                        new Fact("申请金额", "3,000.00 元"),
                        new Fact("联系电话", "138****0001")),
                List.of(new Grid("家庭成员", List.of("姓名", "关系"), List.of(List.of(RARE, "本人")))),
                List.of(new Passage("申请理由", reason)),
                boxes,
                "注：本表一式两份，校工会、财务各存一份。");
    }

    private static boolean hasInk(java.awt.image.BufferedImage image) {
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reads the text and notes each character that is drawn with the empty box (glyph 0). */
    private static final class Glyphs extends PDFTextStripper {
        private final List<String> missing = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            assertFalse(position.getUnicode().isEmpty());
            if (position.getFont() instanceof PDType0Font font) {
                for (int code : position.getCharacterCodes()) {
                    try {
                        if (font.codeToGID(code) == 0) {
                            missing.add(position.getUnicode());
                        }
                    } catch (IOException unreadable) {
                        throw new java.io.UncheckedIOException(unreadable);
                    }
                }
            } else {
                missing.add(position.getUnicode() + " in " + position.getFont().getName());
            }
            super.processTextPosition(position);
        }
    }
}
