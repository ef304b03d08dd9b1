package org.duizhao.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duizhao.bitext.Alignment;
import org.duizhao.evaluate.AssessmentTable;
import org.duizhao.evaluate.Evaluation;
import org.duizhao.evaluate.LadderFile;
import org.duizhao.evaluate.LadderPair;
import org.duizhao.evaluate.Reliability;
import org.duizhao.evaluate.ScoreJson;
import org.duizhao.evaluate.ScoreTable;
import org.duizhao.evaluate.VerseMerge;
import org.duizhao.pipeline.BenchmarkFolder;
import org.duizhao.problem.BadInputException;
import org.duizhao.problem.Place;
import org.duizhao.write.ExportOptions;
import org.duizhao.write.Exporter;
import org.duizhao.write.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ladders against gold. */
@Command(
        name = "evaluate",
        description = {
            "Scores a ladder against gold, or aligns every NAME.zh and NAME.en of a folder (one sentence a line, or"
                    + " tables NAME.zh.tsv and NAME.en.tsv) and scores the result against NAME.gold.",
            "",
            "strict and lax: the scoring of Vecalign and Bertalign, where nulls count in precision only; AE: that of"
                    + " aligner-eval's published tables, where they count on both sides.",
            "",
            "Of a folder it prints, too, how far the probabilities of beads can be trusted: how many of the beads in"
                    + " each range of probability are right (not with --verses, which merges beads)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  duizhao evaluate corpora/harbor-talk/talk.gold out/talk.ladder",
            "  duizhao evaluate bench/novels --types --json",
            "  duizhao evaluate bench/novels --weights my.weights",
            "  duizhao evaluate bench/bible --verses --ladders out/"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD", description = "A gold ladder, or a folder of texts with gold.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "LADDER", arity = "0..1", description = "The ladder to score against it.")
    private Optional<Path> ladder = Optional.empty();

    @Option(
            names = "--verses",
            description = "Gold has a bead for each verse: merge beads of one verse first (needs"
                    + " verse.zh and verse.en in the folder).")
    private boolean byVerse;

    @Option(names = "--types", description = "Count beads by their type as well.")
    private boolean types;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--ladders", paramLabel = "DIR", description = "Keep the ladders made, as DIR/NAME.ladder.")
    private Optional<Path> ladders = Optional.empty();

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Weights to align the folder with, learned by \"duizhao fit\".")
    private Optional<Path> weights = Optional.empty();

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    private final Terminal terminal;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(gold)) {
            evaluateFolder();
        } else {
            print(Evaluation.of(List.of(givenPair())), Optional.empty());
        }
        return ExitCode.DONE;
    }

    private LadderPair givenPair() {
        Path proposed = ladder.orElseThrow(() -> new BadInputException(
                Place.of(gold.toString()),
                "this is one ladder, and there is none to score against it",
                "name a second ladder, or a folder of texts with gold"));
        return new LadderPair(gold.toString(), LadderFile.read(gold), LadderFile.read(proposed));
    }

    private void evaluateFolder() {
        BenchmarkFolder folder = BenchmarkFolder.of(gold, weights, dictionaries.files());
        Optional<VerseMerge> verses = byVerse ? Optional.of(folder.verses()) : Optional.empty();
        List<LadderPair> pairs = new ArrayList<>();
        Reliability reliability = Reliability.none();
        Map<String, Alignment> alignments = new LinkedHashMap<>();
        try (Progress progress = Progress.of("aligning", folder.documents().size())) {
            for (String document : folder.documents()) {
                Alignment alignment = folder.align(document);
                LadderPair pair = folder.withGold(document, alignment.ladder(), verses);
                alignments.put(document, alignment);
                pairs.add(pair);
                reliability = reliability.plus(Reliability.of(pair.gold(), alignment.beads()));
                progress.step();
            }
        }
        alignments.forEach(this::keep);
        print(Evaluation.of(pairs), byVerse ? Optional.empty() : Optional.of(reliability));
    }

    private void print(Evaluation evaluation, Optional<Reliability> reliability) {
        if (json) {
            JsonObject all = ScoreJson.of(evaluation);
            reliability.ifPresent(known -> all.add("reliability", ScoreJson.of(known)));
            terminal.results()
                    .println(new GsonBuilder().setPrettyPrinting().create().toJson(all));
            return;
        }
        terminal.results().print(ScoreTable.scores(evaluation));
        if (types) {
            terminal.results().print("\n" + ScoreTable.types(evaluation));
        }
        reliability.ifPresent(known -> terminal.results().print("\n" + AssessmentTable.of(known)));
    }

    private void keep(String document, Alignment alignment) {
        if (ladders.isPresent()) {
            ExportOptions options = new ExportOptions(document, Instant.now(), ProgramVersion.number());
            Exporter.write(
                    alignment, OutputFormat.LADDER, Folders.made(ladders.get()).resolve(document + ".ladder"), options);
        }
    }
}
