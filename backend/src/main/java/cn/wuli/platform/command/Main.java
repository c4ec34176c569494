package cn.wuli.platform.command;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.util.List;

/** Starts the server, or runs the one command that is named first: {@code --verify-audit}, {@code --rotate-keys}. */
@QuarkusMain
public class Main implements QuarkusApplication {
    private static final int NO_SUCH_COMMAND = 2;

    @Inject
    @All
    List<Command> commands;

    public static void main(String... arguments) {
        if (isCommand(arguments)) {
            // Beside a running server: no port is taken.
            System.setProperty("quarkus.http.host-enabled", "false");
        }
        Quarkus.run(Main.class, arguments);
    }

    @Override
    public int run(String... arguments) throws Exception {
        if (!isCommand(arguments)) {
            Quarkus.waitForExit();
            return 0;
        }
        for (Command command : commands) {
            if (command.answersTo(arguments[0])) {
                return command.run(List.of(arguments), System.out);
            }
        }
        System.err.println("unknown command " + arguments[0]);
        return NO_SUCH_COMMAND;
    }

    private static boolean isCommand(String... arguments) {
        return arguments.length > 0 && arguments[0].startsWith("--");
    }
}
