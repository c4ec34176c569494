package cn.wuli.platform.file;

/** The types of content that are ever accepted, told by the content. Nothing that a browser or an office program would run. */
public enum FileType {
    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    PDF("application/pdf", "pdf", true),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    /** A sheet that asks for a password: by its content a container of which nobody but Office knows the inside. */
    LOCKED_XLSX("application/x-tika-ooxml-protected", "xlsx", false),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    /** 版式文件 (GB/T 33190), the form of e-invoices. */
    OFD("application/ofd", "ofd", false),
    CSV("text/csv", "csv", false),
    ZIP("application/zip", "zip", false);

    private final String mediaType;
    private final String extension;
    private final boolean shownInBrowser;

    FileType(String mediaType, String extension, boolean shownInBrowser) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.shownInBrowser = shownInBrowser;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Whether a browser shows it by itself, without running anything of it. */
    public boolean isShownInBrowser() {
        return shownInBrowser;
    }

    boolean isImage() {
        return this == JPEG || this == PNG;
    }

    static FileType ofMediaType(String mediaType) {
        for (FileType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return type;
            }
        }
        throw new IllegalArgumentException(mediaType);
    }
}
