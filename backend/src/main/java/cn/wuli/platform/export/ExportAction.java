package cn.wuli.platform.export;

/** What happens to a protected export. */
public enum ExportAction {
    /** Small and without sensitive columns: the rules ask for nobody's consent. */
    PASS("无须批准"),
    APPROVE("批准"),
    REFUSE("不批准"),
    PRODUCE("生成文件"),
    FINISH("生成完成"),
    SHOW_PASSWORD("查看口令"),
    DOWNLOAD("下载"),
    WITHDRAW("撤销"),
    EXPIRE("到期");

    private final String words;

    ExportAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
