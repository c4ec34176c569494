package cn.wuli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL is run without being root, which it refuses to be.
 *
 * <p>For root the first way that this machine allows is taken: an own user namespace, in which root appears as nobody and
 * still owns its files; else the user nobody, with the one capability that lets it pass through folders such as
 * {@code /root}; else the user nobody alone.
 *
 * @param prefix the words before the command
 * @param fileOwner the numeric user that must own the data
 */
record OrdinaryUser(List<String> prefix, int fileOwner) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static OrdinaryUser ofThisMachine() {
        var self = owner(Path.of("/proc/self"));
        if (self != ROOT) {
            return new OrdinaryUser(List.of(), self);
        }
        return waysForRoot().stream()
                .filter(OrdinaryUser::works)
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart(
                                "PostgreSQL 不能以 root 运行，而本机的 unshare 与 setpriv 都不可用：请改用普通用户运行，"
                                        + "或安装 util-linux。 PostgreSQL cannot run as root and neither unshare nor setpriv works: use an ordinary user."));
    }

    static List<OrdinaryUser> waysForRoot() {
        var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        var passingThrough = new ArrayList<>(nobody);
        passingThrough.addAll(List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override"));
        return List.of(
                new OrdinaryUser(List.of("unshare", "--user"), ROOT),
                new OrdinaryUser(passingThrough, NOBODY),
                new OrdinaryUser(nobody, NOBODY));
    }

    List<String> command(List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Gives the folder and all in it to the user that PostgreSQL runs as; an earlier run may have used another way. */
    void own(Path folder) {
        if (owner(folder) == fileOwner) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", fileOwner, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean works() {
        try {
            return new ProcessBuilder(command(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int owner(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
