package cn.wuli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** Shows how the backend loads the demo province at the first start: the lines of its demo loggers, until the accounts are there. */
final class DemoProgress {
    /**
     * When nothing has been said for so long, the load is given up on as a thing to watch; it goes on by itself. On a slow
     * machine the backend alone takes a minute to its first word.
     */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final Installation installation;
    private final Progress progress;
    private final boolean loadedBefore;
    private int shown;

    DemoProgress(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
        this.loadedBefore = Files.exists(installation.accountsFile());
    }

    /** Meant to run beside the start of the backend, which may load before it is ready or after. */
    void follow(Process backend) throws IOException, InterruptedException {
        if (loadedBefore) {
            return;
        }
        progress.say("→ 装入演示数据 Demo province …");
        var start = System.nanoTime();
        var lastWord = start;
        while (!Files.exists(installation.accountsFile())
                && backend.isAlive()
                && System.nanoTime() - lastWord < SILENCE.toNanos()) {
            if (showNews()) {
                lastWord = System.nanoTime();
            }
            Thread.sleep(300);
        }
        showNews();
        if (Files.exists(installation.accountsFile())) {
            progress.say("✓ 装入演示数据 Demo province  " + Progress.seconds(System.nanoTime() - start));
        } else {
            progress.say("  演示数据仍在后台装入，账号稍后写入 " + installation.accountsFile() + "  Still loading");
        }
    }

    private boolean showNews() throws IOException {
        var lines = Files.readAllLines(installation.log("backend")).stream()
                .filter(line -> line.matches(".*\\[[^]]*\\bdemo\\b[^]]*].*"))
                .toList();
        var before = shown;
        lines.stream().skip(shown).forEach(line -> progress.say("  " + line.replaceFirst("^.*?] \\([^)]*\\) ", "")));
        shown = lines.size();
        return shown > before;
    }
}
