package cn.wuli.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this instance runs jobs. */
@ConfigMapping(prefix = "wuli.jobs")
interface JobSettings {
    /** False on instances that serve requests only. */
    @WithDefault("true")
    boolean enabled();

    /** Jobs at the same time; each may hold one connection of the application's pool. */
    @WithDefault("3")
    int threads();

    @WithDefault("2s")
    Duration pollEvery();

    /** An instance that missed four of them is taken for dead: its jobs go on elsewhere. */
    @WithDefault("10s")
    Duration heartbeatEvery();
}
