package cn.wuli.platform.file;

import cn.wuli.platform.problem.ProblemType;

/** Why a file is not accepted. */
public enum FileProblem implements ProblemType {
    TOO_LARGE("file-too-large", 413, "文件超过 {limit} MB", "请压缩或拆分后再上传。", "The file is too large"),
    EMPTY("file-empty", 422, "文件是空的", "请检查文件后重新上传。", "The file is empty"),
    WRONG_TYPE(
            "file-wrong-type",
            422,
            "文件内容不是允许的类型",
            "可上传：{types}。只改文件后缀不会改变内容，请另存为允许的格式。",
            "This type of file is not accepted"),
    MACROS("file-macros", 422, "文件含有宏，已拒绝", "请另存为不含宏的格式后再上传。", "Files with macros are not accepted"),
    BOMB("file-bomb", 422, "文件展开后过大，已拒绝", "请检查文件内容，或换一种方式保存后再上传。", "The file is too large when unpacked"),
    DAMAGED("file-damaged", 422, "文件已损坏或已加密，无法读取", "请确认文件能正常打开且未设密码，再重新上传。", "The file cannot be read"),
    LINK_EXPIRED("file-link-expired", 410, "下载链接已失效", "请返回页面重新获取下载链接。", "The link has expired");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    FileProblem(String slug, int status, String title, String wayOut, String englishTitle) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.wayOut = wayOut;
        this.englishTitle = englishTitle;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String wayOut() {
        return wayOut;
    }

    @Override
    public String englishTitle() {
        return englishTitle;
    }
}
