package cn.wuli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last words of a program that failed. */
final class LogTail {
    private static final int LINES = 3;

    private LogTail() {}

    static String of(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
