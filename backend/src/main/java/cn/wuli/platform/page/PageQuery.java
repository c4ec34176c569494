package cn.wuli.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The paging parameters of every list: {@code ?limit=20&cursor=…&withTotal=true}. */
public class PageQuery {
    public static final int LARGEST = 200;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(value = 1, message = "每页至少 1 条")
    @Max(value = LARGEST, message = "每页最多 200 条")
    int limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("withTotal")
    @DefaultValue("false")
    boolean withTotal;

    public int limit() {
        return limit;
    }

    public @Nullable Cursor after() {
        return Cursor.decode(cursor);
    }

    public boolean withTotal() {
        return withTotal;
    }
}
