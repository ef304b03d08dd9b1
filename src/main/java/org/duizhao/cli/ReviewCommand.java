package org.duizhao.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.duizhao.pipeline.Readings;
import org.duizhao.pipeline.Realignment;
import org.duizhao.review.ReviewServer;
import org.duizhao.review.ReviewSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The page on which a person makes the last decision. */
@Command(
        name = "review",
        description = {
            "Opens a workspace, or the workspaces of a folder, in the browser. Prints the address, which holds a secret:"
                    + " only who has it is let in, and only from this machine. Runs until it is stopped (Ctrl-C); every edit is on"
                    + " the disk as soon as the page shows it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao review talk.duizhao",
            "  duizhao review workspaces/ --no-browser --port 8017",
            "  duizhao review talk.duizhao --weights my.weights"
        })
final class ReviewCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "WORKSPACE",
            description = "A workspace, made by \"duizhao align -o\", or a folder of them.")
    private Path place = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on; any that is free without it.")
    private int port;

    @Option(names = "--no-browser", description = "Only print the address.")
    private boolean noBrowser;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Weights learned by \"duizhao fit\", with which the page realigns.")
    private Optional<Path> weights = Optional.empty();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    private final Terminal terminal;

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Path> files = dictionaries.files();
        ReviewSettings settings = new ReviewSettings(
                port, Realignment.with(weights, files)::of, Readings.bundled()::of, ExportPlan::options);
        ReviewServer server = ReviewServer.start(place, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        URI link = server.link();
        terminal.results().println(link);
        terminal.results().flush();
        if (!noBrowser && !Browser.open(link)) {
            terminal.messages().println("no browser could be started; open the address yourself");
        }
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }
}
