package cn.wuli.platform.export;

/** The limits that hold for the acting union; a module that knows its rules answers. */
public interface ExportLimits {
    /** More rows than these need the approval of another person. */
    int approvalRows();

    /** For how many days the file can be fetched. */
    int validDays();
}
