package cn.wuli.platform.file;

import cn.wuli.platform.problem.DomainProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its content; the name and what the browser claims do not count. */
final class ContentCheck {
    private static final Tika TIKA = new Tika();
    private static final long LARGEST_UNPACKED = 600L << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final String ZIP = "application/zip";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ContentCheck() {}

    /** @throws DomainProblem {@link FileProblem} when it is nothing that the purpose allows */
    static FileType typeOf(Path file, String name, FilePurpose purpose) {
        try {
            FileType type = detect(file, name, purpose);
            if (type == null || !purpose.allows(type)) {
                throw new DomainProblem(FileProblem.WRONG_TYPE).with("types", purpose.typesInWords());
            }
            return type;
        } catch (IOException unreadable) {
            throw new DomainProblem(FileProblem.DAMAGED);
        }
    }

    private static @Nullable FileType detect(Path file, String name, FilePurpose purpose) throws IOException {
        String detected;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            detected = TIKA.detect(in);
        }
        return switch (detected) {
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "application/pdf" -> FileType.PDF;
            case ZIP, "application/x-tika-ooxml" -> typeOfContainer(file);
            // Only the system itself makes such files: no purpose of an upload allows the type.
            case "application/x-tika-msoffice" -> FileType.LOCKED_XLSX;
            // Plain text has no mark of its own: it is a sheet only where a sheet is wanted and the name says so.
            case "text/plain", "text/csv", "application/octet-stream" ->
                isCsv(file, name, purpose) ? FileType.CSV : null;
            default -> null;
        };
    }

    private static FileType typeOfContainer(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new DomainProblem(FileProblem.BOMB);
            }
            Set<String> names = Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .collect(Collectors.toSet());
            if (names.stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"))) {
                throw new DomainProblem(FileProblem.MACROS);
            }
            refuseBombs(zip);
            if (names.contains("OFD.xml")) {
                return FileType.OFD;
            }
            if (names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml")) {
                return FileType.XLSX;
            }
            boolean word = names.contains("[Content_Types].xml") && names.contains("word/document.xml");
            return word ? FileType.DOCX : FileType.ZIP;
        }
    }

    /** Unpacks everything once without keeping it, because the sizes that a zip file states may be lies. */
    private static void refuseBombs(ZipFile zip) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    total += read;
                    if (total > LARGEST_UNPACKED) {
                        throw new DomainProblem(FileProblem.BOMB);
                    }
                }
            }
        }
    }

    private static boolean isCsv(Path file, String name, FilePurpose purpose) throws IOException {
        boolean wanted = purpose.allows(FileType.CSV)
                && name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
        if (!wanted) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(file);
        for (byte each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        return decodes(bytes, StandardCharsets.UTF_8) || decodes(bytes, GB18030);
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }
}
