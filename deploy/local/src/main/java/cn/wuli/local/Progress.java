package cn.wuli.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Tells the person at the keyboard what is being done, in order of time, and how long each step took. */
final class Progress {
    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Runs a step between its two lines; a failing step has no second line, its reason is printed by the caller. */
    <T> T step(String name, Callable<T> work) throws Exception {
        say("→ " + name + " …");
        var start = System.nanoTime();
        var result = work.call();
        say("✓ " + name + "  " + seconds(System.nanoTime() - start));
        return result;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    synchronized void fail(String sentence) {
        out.println("✗ " + sentence);
        out.flush();
    }

    /** Since the launcher began. */
    String total() {
        return seconds(System.nanoTime() - begin);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", Duration.ofNanos(nanos).toMillis() / 1000.0);
    }
}
