package cn.wuli.platform.sheet;

import cn.wuli.platform.problem.ProblemType;

/** Why a whole file cannot be read. What is wrong with single cells is a {@link CellProblem}. */
public enum SheetProblem implements ProblemType {
    OLD_EXCEL(
            "sheet-old-excel",
            "不支持 .xls 格式的旧版表格",
            "请在 Excel 或 WPS 中另存为 .xlsx 后再上传。",
            "Old .xls files are not supported"),
    UNREADABLE("sheet-unreadable", "表格无法读取：文件可能已损坏、已加密，或不是 .xlsx / .csv", "请重新下载模板填写后再上传。", "The sheet cannot be read"),
    EMPTY("sheet-empty", "表格里没有数据", "请在表头下面的行中填写数据后再上传。", "The sheet has no rows"),
    HEADERS_MISSING("sheet-headers-missing", "表头缺少列：{columns}", "请使用最新模板，不要修改或删除表头。", "Columns are missing"),
    HEADER_TWICE("sheet-header-twice", "表头重复：{columns}", "请删除重复的列后再上传。", "A column appears twice"),
    TOO_MANY_ROWS("sheet-too-many-rows", "数据超过 {limit} 行", "请拆分成多个文件分别上传。", "Too many rows"),
    BOMB("sheet-bomb", "表格展开后过大，已拒绝读取", "请删除多余的空白行、图片和格式，或拆分成多个文件。", "The sheet is too large when unpacked");

    private static final int UNPROCESSABLE = 422;

    private final String slug;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    SheetProblem(String slug, String title, String wayOut, String englishTitle) {
        this.slug = slug;
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
        return UNPROCESSABLE;
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
