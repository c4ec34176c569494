package cn.wuli.platform.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Whether this installation shows the demo province. Never on in production. */
@ConfigMapping(prefix = "wuli.demo")
public interface DemoSettings {
    @WithDefault("false")
    boolean enabled();

    /** Where the names and passwords of the demo accounts are written for the person who started the demo. */
    Optional<Path> accountsFile();
}
