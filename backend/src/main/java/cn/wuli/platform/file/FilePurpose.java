package cn.wuli.platform.file;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file is for: how large it may be and which types of content are right. */
public enum FilePurpose {
    /** Proofs, minutes, scans, invoices. */
    ATTACHMENT(
            20,
            EnumSet.of(FileType.JPEG, FileType.PNG, FileType.PDF, FileType.DOCX, FileType.XLSX, FileType.OFD),
            true),
    /** A portrait or a picture of an event. */
    PHOTO(10, EnumSet.of(FileType.JPEG, FileType.PNG), true),
    /** A sheet to import. */
    SHEET(20, EnumSet.of(FileType.XLSX, FileType.CSV), true),
    /** What the system itself made: exports, error sheets, printed forms. */
    RESULT(
            500,
            EnumSet.of(FileType.XLSX, FileType.CSV, FileType.PDF, FileType.ZIP, FileType.DOCX, FileType.LOCKED_XLSX),
            false);

    private static final long MEGABYTE = 1L << 20;

    private final int largestMegabytes;
    private final Set<FileType> types;
    private final boolean uploadable;

    FilePurpose(int largestMegabytes, Set<FileType> types, boolean uploadable) {
        this.largestMegabytes = largestMegabytes;
        this.types = types;
        this.uploadable = uploadable;
    }

    long largest() {
        return largestMegabytes * MEGABYTE;
    }

    int largestMegabytes() {
        return largestMegabytes;
    }

    boolean allows(FileType type) {
        return types.contains(type);
    }

    /** False: only the system stores files for it. */
    public boolean isUploadable() {
        return uploadable;
    }

    String typesInWords() {
        return types.stream().map(FileType::extension).collect(Collectors.joining("、"));
    }
}
