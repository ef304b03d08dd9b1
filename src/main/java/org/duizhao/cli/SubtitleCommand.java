package org.duizhao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Everything about subtitles. */
@Command(
        name = "subtitle",
        description = "Subtitles in Chinese, in English and in both.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            SubtitleMakeCommand.class,
            SubtitleMergeCommand.class,
            SubtitleTimeCommand.class,
            SubtitleCheckCommand.class,
            SubtitleShiftCommand.class,
            HelpCommand.class
        })
final class SubtitleCommand {}
