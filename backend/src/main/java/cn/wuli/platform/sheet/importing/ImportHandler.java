package cn.wuli.platform.sheet.importing;

import cn.wuli.platform.sheet.SheetTemplate;
import java.util.List;

/**
 * What a module brings so that its objects can be imported. A bean. Both methods run as the post that uploaded the sheet.
 *
 * @param <T> what a row becomes
 */
public interface ImportHandler<T> {
    /** Stands in the address: {@code /api/imports/members}. */
    String kind();

    /** Of the matrix; asked for on upload, on confirmation and again when applying. */
    String permission();

    SheetTemplate<T> template();

    default int mostRows() {
        return 20_000;
    }

    /** How many rows go together into one call. A handler whose rows speak of each other asks for the whole sheet. */
    default int rowsAtATime() {
        return Imports.CHUNK;
    }

    /**
     * Checks rows whose cells are all right against the data: duplicates within the sheet and with what is there, units
     * that do not exist. Called with up to {@link #rowsAtATime()} rows, once when the sheet is checked, again in
     * the transaction that applies it. Must not change anything.
     */
    void check(List<ImportRow<T>> rows, ImportFindings findings);

    /**
     * Makes the rows true. Called with up to {@link #rowsAtATime()} rows, all calls in one transaction: any
     * problem undoes the whole sheet. The persistence context is cleared after each call.
     */
    void apply(List<ImportRow<T>> rows);
}
