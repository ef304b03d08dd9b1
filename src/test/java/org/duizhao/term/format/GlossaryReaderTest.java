package org.duizhao.term.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Context.Neighbour;
import org.duizhao.bitext.Term;
import org.duizhao.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aRowIsAnEntry() throws IOException {
        assertThat(read("""
                        zh,en,variants,misheard,pos,domain,note,status
                        十四行诗模型,Sonnet,Sonnet|商籁,Sonet | 索内特,noun,AI,"a model, not a poem",proposed
                        """))
                .containsExactly(Term.builder("十四行诗模型", "Sonnet")
                        .variants("Sonnet", "商籁")
                        .misheard("Sonet", "索内特")
                        .partOfSpeech("noun")
                        .domain("AI")
                        .note("a model, not a poem")
                        .status(Term.Status.PROPOSED)
                        .build());
    }

    @Test
    void onlyChineseAndEnglishAreNeeded() throws IOException {
        assertThat(read("zh,en\n延迟,latency\n")).containsExactly(term("延迟", "latency"));
    }

    @Test
    void columnsMayComeInAnyOrderAndCase() throws IOException {
        assertThat(read("Status,EN, zh\nrejected,latency,延迟\n,throughput,吞吐量\n"))
                .extracting(Term::chinese, Term::english, Term::status)
                .containsExactly(
                        tuple("延迟", "latency", Term.Status.REJECTED), tuple("吞吐量", "throughput", Term.Status.APPROVED));
    }

    @Test
    void aRowMayStopEarly() throws IOException {
        assertThat(read("zh,en,note\n延迟,latency\n")).containsExactly(term("延迟", "latency"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFzh,en\n延迟,latency\n",
                "zh,en\r\n延迟,latency\r\n",
                "zh,en\r延迟,latency\r",
                "zh,en\n延迟,latency",
                "\n\nzh,en\n,\n延迟,latency\n \n",
                "\"zh\",\"en\"\n\"延迟\",\" latency \"\n",
            })
    void lineEndsMarksAndBlankRowsDoNotCount(String csv) throws IOException {
        assertThat(read(csv)).containsExactly(term("延迟", "latency"));
    }

    @Test
    void aQuotedCellMayHoldQuotesCommasAndLines() throws IOException {
        assertThat(read("zh,en,note\n延迟,latency,\"say \"\"lag\"\",\nnot \"\"delay\"\"\"\n"))
                .extracting(Term::note)
                .containsExactly("say \"lag\",\nnot \"delay\"");
    }

    @Test
    void aMissingFileIsAProblem() {
        assertThatThrownBy(() -> GlossaryReader.read(folder.resolve("glossary.csv")))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        folder.resolve("glossary.csv") + ": there is no such file; check the name and the directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", " , \n"})
    void aFileWithoutContentIsAProblem(String csv) {
        assertProblem(csv, ": the glossary is empty; begin with a line that names the columns: zh,en");
    }

    @Test
    void aGlossaryWithoutHeaderIsAProblem() {
        assertProblem("延迟,latency\n", ":1:1: the header is missing; begin with a line that names the columns");
    }

    @Test
    void anUnknownColumnIsAProblemThatNamesIt() {
        assertProblem("zh,\"en\",colour\n", ":1:9: there is no column \"colour\"; begin with a line");
    }

    @Test
    void aMissingColumnIsAProblemThatNamesIt() {
        assertProblem("\nzh,note\n延迟,x\n", ":2:1: the column en is missing; begin with a line");
    }

    @Test
    void aRepeatedColumnIsAProblemThatNamesIt() {
        assertProblem("zh,en,ZH\n", ":1:7: there are two columns zh; begin with a line");
    }

    @Test
    void anEntryWithoutEnglishIsAProblem() {
        assertProblem("zh,en,note\n延迟, ,x\n", ":2:4: the entry has no English; fill in the column en");
        assertProblem("zh,en\n延迟\n", ":2:1: the entry has no English; fill in the column en");
    }

    @Test
    void anEntryWithoutChineseIsAProblem() {
        assertProblem("en,zh\nlatency,\n", ":2:9: the entry has no Chinese; fill in the column zh");
    }

    @Test
    void anUnknownStatusIsAProblem() {
        assertProblem(
                "zh,en,status\n延迟,latency,maybe\n",
                ":2:12: there is no status \"maybe\"; write approved, proposed or rejected");
    }

    @Test
    void aRowWithTooManyCellsIsAProblem() {
        assertProblem(
                "zh,en\n无害,\"harmless, kind\",honest\n",
                ":2:21: the row has 3 cells, but the header 2; put a text that holds a separator between quotes");
    }

    @Test
    void linesAreThoseOfTheFileThoughCellsMayTakeSeveral() {
        assertProblem(
                "zh,en,note\r\n延迟,latency,\"one\r\ntwo, \"\"three\"\"\r\n\"\r\n\r\n幻觉,,\"x\r\ny\"\r\n",
                ":6:4: the entry has no English; fill in");
    }

    @Test
    void aRowMaySayEverythingThereIsToSay() throws IOException {
        assertThat(read("""
                        zh,en,admitted,forbidden,context,definition,case,keep,gap
                        推理,inference,inferencing|model serving,reasoning,训练和[推理]|!逻辑[推理],running a trained model,exact,,yes
                        """))
                .containsExactly(Term.builder("推理", "inference")
                        .admitted(List.of("inferencing", "model serving"))
                        .forbidden(List.of("reasoning"))
                        .contexts(List.of(
                                new Context(false, Neighbour.next("训练和"), Neighbour.ANY),
                                new Context(true, Neighbour.next("逻辑"), Neighbour.ANY)))
                        .definition("running a trained model")
                        .letterCase(Term.LetterCase.EXACT)
                        .gapAllowed(true)
                        .build());
    }

    @Test
    void titlesMayBeOtherEnglishOrChineseOnes() throws IOException {
        assertThat(read("中文,英文,备注,状态\n延迟,latency,不是拖延,建议\n"))
                .containsExactly(Term.builder("延迟", "latency")
                        .note("不是拖延")
                        .status(Term.Status.PROPOSED)
                        .build());
        assertThat(read("Source,Target,Part_of_Speech\n延迟,latency,n\n"))
                .extracting(Term::partOfSpeech)
                .containsExactly("n");
    }

    @Test
    void whatIsKeptAsItIsNeedsNoEnglish() throws IOException {
        assertThat(read("zh,en,keep\nGitLab,,yes\n"))
                .containsExactly(Term.builder("GitLab", "GitLab").keptAsIs(true).build());
    }

    @Test
    void aProposedEntryNeedsNoEnglish() throws IOException {
        assertThat(read("zh,en,status\n智能体,,proposed\n"))
                .extracting(Term::english)
                .containsExactly("");
    }

    @Test
    void aMisheardFormMayAskForItsContext() throws IOException {
        assertThat(read("zh,en,misheard\nClaude,Claude,使用[Cloud]|[云]模型|克劳得\n"))
                .flatExtracting(Term::misheard)
                .containsExactly(
                        new ChineseForm("Cloud", List.of(new Context(false, Neighbour.next("使用"), Neighbour.ANY))),
                        new ChineseForm("云", List.of(new Context(false, Neighbour.ANY, Neighbour.next("模型")))),
                        ChineseForm.anywhere("克劳得"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[云", "云]", "[]模型", "[云]", "a[b]c[d]", "!云"})
    void aContextThatIsNotWrittenRightIsAProblemWithItsPlace(String cell) {
        assertProblem("zh,en,misheard\nClaude,Claude," + cell + "\n", ":2:15: \"" + cell + "\" ");
    }

    @Test
    void theContextOfTheTermIsItsOwn() {
        assertProblem("zh,en,context\n云,cloud,用[雾]\n", ":2:9: \"雾\" is not the term between [ and ]; write ");
    }

    @Test
    void anUnknownLetterCaseAndAnAnswerThatIsNoneAreProblems() {
        assertProblem(
                "zh,en,case\n云,cloud,big\n", ":2:9: there is no letter case \"big\"; write exact, any or nothing");
        assertProblem("zh,en,keep\n云,cloud,maybe\n", ":2:9: there is no answer \"maybe\"; write yes, no or nothing");
    }

    @Test
    void twoEntriesMayHaveTheSameChinese() throws IOException {
        assertThat(read("zh,en\n推理,inference\n推理,reasoning\n"))
                .extracting(Term::english)
                .containsExactly("inference", "reasoning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh,en\n延迟,latency\n\"幻觉,hallucination\n", "zh,en\n延迟,latency\n\"幻\"觉,hallucination\n"})
    void quotesThatDoNotPairAreAProblem(String csv) {
        assertProblem(csv, ":3:1: the quotes of this row do not pair; write a quote inside a quoted cell twice");
    }

    @Test
    void aFileInAnotherCharacterSetIsAProblem() throws IOException {
        Path gbk = Files.write(folder.resolve("gbk.csv"), "zh,en\nA股,x\n".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> GlossaryReader.read(gbk))
                .hasMessage(gbk + ":2:2: this is not valid UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void aBinaryFileIsAProblem() throws IOException {
        Path picture = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        assertThatThrownBy(() -> GlossaryReader.read(picture))
                .hasMessage(picture
                        + ": this looks like a binary file, not text; save it as text, for a transcript also as Markdown, HTML,"
                        + " DOCX or captions");
    }

    private List<Term> read(String csv) throws IOException {
        return GlossaryReader.read(write(csv)).terms();
    }

    private void assertProblem(String csv, String afterTheName) {
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(folder.resolve("glossary.csv") + afterTheName);
    }

    private Path write(String csv) throws IOException {
        return Files.write(folder.resolve("glossary.csv"), csv.getBytes(UTF_8));
    }

    private static Term term(String chinese, String english) {
        return Term.of(chinese, english);
    }
}
