package org.duizhao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Everything about terminology. */
@Command(
        name = "terms",
        description = "Terminology of a transcript.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TermsFindCommand.class,
            TermsApplyCommand.class,
            TermsCheckCommand.class,
            TermsConflictsCommand.class,
            TermsExtractCommand.class,
            TermsImportCommand.class,
            TermsExportCommand.class,
            HelpCommand.class
        })
final class TermsCommand {}
