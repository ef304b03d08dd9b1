package org.duizhao.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program as a whole. */
@Command(
        name = "duizhao",
        description = "Chinese transcripts into parallel text.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AlignCommand.class,
            SegmentCommand.class,
            TermsCommand.class,
            SubtitleCommand.class,
            EvaluateCommand.class,
            EvaluateSegmentsCommand.class,
            FitCommand.class,
            ReviewCommand.class,
            ExportCommand.class,
            ImportEditsCommand.class,
            ConfirmCommand.class,
            RealignCommand.class,
            UndoCommand.class,
            RedoCommand.class,
            HistoryCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  duizhao align talk.zh.md talk.en.md -g glossary/ai.csv --export tmx,html -d out/",
            "  duizhao align talk.zh.md talk.en.md -g glossary/ai.csv -o talk.duizhao",
            "  duizhao review talk.duizhao",
            "  duizhao export talk.duizhao -f tmx,html -d out/",
            "  duizhao segment talk.zh.md --format tsv",
            "  duizhao terms find talk.zh.md -g glossary/ai.csv",
            "  duizhao terms check talk.zh.md talk.en.md -g glossary/ai.csv",
            "  duizhao subtitle make talk.zh.md talk.en.vtt --show zh,en -f srt,ass -d out/",
            "  duizhao evaluate corpora/harbor-talk/talk.gold out/talk.ladder",
            "  duizhao fit bench/novels corpora/harbor-talk -o my.weights",
            "  source <(duizhao generate-completion)",
            "",
            "Exit codes: 0 done; 1 done, and found what it was asked to fail on; 2 the command line or an input is wrong,",
            "nothing was written; 3 an outside service failed; 70 a fault of the program."
        })
final class DuizhaoCommand {}
