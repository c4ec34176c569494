package cn.wuli.platform.file;

/** Makes a name that is safe in a header, on a disk and in front of a reader's eyes. */
final class FileNames {
    private static final int LONGEST = 120;
    private static final String NAMELESS = "附件";

    private FileNames() {}

    /** @param given as the browser sent it: may hold a path, control or direction-changing characters, a false ending */
    static String clean(String given, FileType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // Formatting characters (category Cf) can turn "gpj.exe" around so that it reads as a picture.
        String visible = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "").replaceAll("[<>:\"|?*]", "_");
        int dot = visible.lastIndexOf('.');
        String stem = (dot > 0 ? visible.substring(0, dot) : visible).strip();
        while (stem.startsWith(".")) {
            stem = stem.substring(1);
        }
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        }
        return (stem.isBlank() ? NAMELESS : stem) + "." + type.extension();
    }
}
