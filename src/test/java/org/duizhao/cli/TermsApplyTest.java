package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.NormalisedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.pipeline.Location;
import org.duizhao.pipeline.MainPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsApplyTest {
    private static final Path CHINESE = Path.of("corpora/harbor-talk/talk.zh.md");
    private static final Path GLOSSARY = Path.of("glossary/ai.csv");

    @TempDir
    private Path folder;

    @Test
    void everyPlaceIsListedWithWhatWasThereAndWhatShouldBe() {
        Run run = Run.of("terms", "apply", CHINESE, "-g", GLOSSARY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .hasSize(14)
                .contains(
                        "place\tfrom\tto\tzh\ten\tapplied\tcontext",
                        CHINESE + ":41:50\tCloud\tClaude\tClaude\tClaude\tyes\t…长的提示词，然后就是使用Cloud的接口。",
                        CHINESE + ":87:25\tVortex\tVertex\tVertex AI\tVertex AI\tyes\t你们用的是 Vortex，对吗？");
        assertThat(run.messages()).containsExactly("13 places put right, 0 left alone");
    }

    @Test
    void theCorrectedTranscriptIsReadAsTheCorrectedSentencesAndTheOriginalStays() throws IOException {
        Path corrected = folder.resolve("talk.zh.md");
        byte[] before = Files.readAllBytes(CHINESE);

        Run run = Run.of("terms", "apply", CHINESE, "-g", GLOSSARY, "-o", corrected);

        assertThat(run.messages()).contains("wrote " + corrected);
        assertThat(MainPath.segment(corrected, Language.CHINESE).sentences())
                .extracting(Sentence::text)
                .isEqualTo(MainPath.correct(new Location.Local(CHINESE), List.of(GLOSSARY)).sentences().stream()
                        .map(NormalisedText::text)
                        .toList());
        assertThat(Run.of("terms", "apply", corrected, "-g", GLOSSARY).messages())
                .containsExactly("0 places put right, 0 left alone");
        assertThat(Files.readAllBytes(CHINESE)).isEqualTo(before);
    }

    @Test
    void whatAProposedEntrySaysIsListedAndLeftAlone() throws IOException {
        Path talk = Files.writeString(folder.resolve("talk.txt"), "大家都用 Hiaku 写摘要。很快。\n");
        Path glossary =
                Files.writeString(folder.resolve("ours.csv"), "zh,en,misheard,status\nHaiku,Haiku,Hiaku,proposed\n");
        Path corrected = folder.resolve("corrected.txt");

        Run run = Run.of("terms", "apply", talk, "-g", glossary, "-o", corrected);

        assertThat(run.lines().get(1)).contains("\tHiaku\tHaiku\tHaiku\tHaiku\tno\t");
        assertThat(run.messages()).contains("0 places put right, 1 left alone");
        assertThat(corrected).hasSameTextualContentAs(talk);
    }
}
