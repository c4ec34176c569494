package cn.wuli.assistance.mutual.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** {@code ?sampleId=…}. */
public class SampleFilter {
    @QueryParam("sampleId")
    @NotNull(message = "请选择样本")
    UUID sampleId = new UUID(0, 0);
}
