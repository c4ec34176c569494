/** The main class and the commands that an operator gives on the command line instead of starting the server. */
@NullMarked
package cn.wuli.platform.command;

import org.jspecify.annotations.NullMarked;
