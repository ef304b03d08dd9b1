package org.duizhao.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.duizhao.pipeline.Location;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.ServiceException;
import org.duizhao.workspace.ConflictException;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /**
     * Runs one command.
     *
     * @param out takes results, as UTF-8
     * @param err takes messages, as UTF-8
     * @return the exit code: 0 done, 1 findings that it was asked to fail on, 2 bad input, 3 an outside service failed, 70 a fault of the program
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        PrintWriter results = utf8(out);
        PrintWriter messages = utf8(err);
        Terminal terminal = new Terminal(out, results, messages);
        int exitCode = new CommandLine(new DuizhaoCommand(), new CommandFactory(terminal))
                .setOut(results)
                .setErr(messages)
                .registerConverter(Location.class, Location::of)
                .registerConverter(FindingFilter.class, new FindingFilter.Converter())
                .registerConverter(BeadRange.class, BeadRange::of)
                .registerConverter(ByteSize.class, ByteSize::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> exitCode(exception, messages))
                .execute(args);
        results.flush();
        messages.flush();
        return exitCode;
    }

    private static int exitCode(Exception exception, PrintWriter messages) {
        if (exception instanceof BadInputException || exception instanceof ConflictException) {
            messages.println("duizhao: " + exception.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if (exception instanceof ServiceException) {
            messages.println("duizhao: " + exception.getMessage());
            return ExitCode.SERVICE_FAILED;
        }
        messages.println("duizhao: a fault of the program; please report it with what follows");
        exception.printStackTrace(messages);
        return ExitCode.FAULT;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
