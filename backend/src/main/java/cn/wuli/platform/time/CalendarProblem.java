package cn.wuli.platform.time;

import cn.wuli.platform.problem.ProblemType;

/** Problems of the calendar. */
public enum CalendarProblem implements ProblemType {
    YEAR_MISSING(
            "calendar-year-missing",
            422,
            "工作日历中没有{year}年，不能推算期限",
            "请联系系统管理员补充该年度的放假安排。",
            "The calendar of working days does not reach the year {year}");

    private final String slug;
    private final int status;
    private final String title;
    private final String wayOut;
    private final String englishTitle;

    CalendarProblem(String slug, int status, String title, String wayOut, String englishTitle) {
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
