package cn.wuli.platform.sheet;

import cn.wuli.platform.problem.DomainProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a CSV file (RFC 4180): UTF-8 when all of it is, else GB18030, which Chinese Excel and WPS write. */
final class CsvRows {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_COLUMNS = 500;
    private static final int END = -1;

    private final Reader in;
    private final StringBuilder cell = new StringBuilder();
    private int next;

    private CsvRows(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
        if (next == BYTE_ORDER_MARK) {
            next = in.read();
        }
    }

    static void read(Path file, Consumer<RawRow> rows) throws IOException {
        Charset charset = decodes(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB18030;
        if (charset.equals(GB18030) && !decodes(file, GB18030)) {
            throw new DomainProblem(SheetProblem.UNREADABLE);
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            CsvRows csv = new CsvRows(in);
            int number = 0;
            while (csv.next != END) {
                rows.accept(new RawRow(++number, csv.row()));
            }
        }
    }

    private List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(next == '"' ? quoted() : plain());
            if (cells.size() > MOST_COLUMNS) {
                throw new DomainProblem(SheetProblem.UNREADABLE);
            }
            if (next == ',') {
                next = in.read();
            } else {
                endLine();
                return cells;
            }
        }
    }

    private String plain() throws IOException {
        cell.setLength(0);
        while (next != END && next != ',' && next != '\n' && next != '\r') {
            append();
        }
        return SheetWriter.unsafe(cell.toString().strip());
    }

    private String quoted() throws IOException {
        cell.setLength(0);
        next = in.read();
        while (next != END) {
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    break;
                }
            }
            append();
        }
        // What stands between the closing quote and the comma belongs to nothing; keep it rather than lose it.
        while (next != END && next != ',' && next != '\n' && next != '\r') {
            append();
        }
        return SheetWriter.unsafe(cell.toString().strip());
    }

    private void append() throws IOException {
        if (cell.length() >= LONGEST_CELL || next == 0) {
            throw new DomainProblem(SheetProblem.UNREADABLE);
        }
        cell.append((char) next);
        next = in.read();
    }

    private void endLine() throws IOException {
        if (next == '\r') {
            next = in.read();
        }
        if (next == '\n') {
            next = in.read();
        }
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, ended);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                chars.clear();
            }
            return true;
        }
    }
}
