package cn.wuli.platform.command;

import java.io.PrintStream;
import java.util.List;

/** Something that an operator does with {@code java -jar … --name}: it runs, prints what it did and ends. */
public interface Command {
    boolean answersTo(String name);

    /**
     * @param arguments the first is the name
     * @return the exit status: 0 when all is well
     */
    int run(List<String> arguments, PrintStream out) throws Exception;
}
