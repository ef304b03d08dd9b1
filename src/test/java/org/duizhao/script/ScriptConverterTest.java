package org.duizhao.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptConverterTest {
    private static final ScriptConverter TRADITIONAL = ScriptConverter.to(Script.TRADITIONAL);
    private static final ScriptConverter SIMPLIFIED = ScriptConverter.to(Script.SIMPLIFIED);

    @ParameterizedTest
    @CsvSource({
        "理发师的头发, 理髮師的頭髮",
        "发展很快, 發展很快",
        "皇后走在后面, 皇后走在後面",
        "先干了这杯再去干活, 先乾了這杯再去幹活",
        "毛巾是干净的, 毛巾是乾淨的",
        "一只猫只吃面条, 一隻貓只吃麵條",
        "房间里面有两公里长的线, 房間裡面有兩公里長的線",
        "松树下面很轻松, 松樹下面很輕鬆",
        "在钟楼下敲钟, 在鐘樓下敲鐘",
        "我们为大众服务, 我們為大眾服務",
        "GPT-4 的模型, GPT-4 的模型",
    })
    void aPhraseDecidesWhichTraditionalCharacterIsMeant(String simplified, String traditional) {
        assertThat(TRADITIONAL.convert(simplified)).isEqualTo(traditional);
    }

    @ParameterizedTest
    @CsvSource({
        "她看著那位著名的作家, 她看着那位著名的作家",
        "這個結果很顯著, 这个结果很显著",
        "乾坤和乾淨, 乾坤和干净",
        "我瞭解瞭望塔, 我了解瞭望塔",
        "房間裏和房間裡, 房间里和房间里",
        "衞生和衛生, 卫生和卫生",
        "房間一片狼藉, 房间一片狼藉",
        "於是他藉著燈光讀書, 于是他借着灯光读书",
    })
    void traditionalTextBecomesTheSimplifiedTextThatAReaderExpects(String traditional, String simplified) {
        assertThat(SIMPLIFIED.convert(traditional)).isEqualTo(simplified);
    }

    @Test
    void everyTextOfASegmentedTextIsConvertedAndItsSpansStayTrue() {
        SegmentedText converted = TRADITIONAL.convert(text("头发很短。他们在里面。"));

        assertThat(converted.sentences()).extracting(Sentence::text).containsExactly("頭髮很短。他們在裡面。");
        assertThat(converted.source().excerpt(converted.sentences().get(0).span()))
                .isEqualTo("頭髮很短。他們在裡面。");
    }

    @Test
    void whatIsKnownOfTurnsAndOfTheReadingIsKept() {
        Turn turn = new Turn(3, "范师傅", "师傅", Optional.of(new TimeRange(1000, 4000)));
        Source source = new Source("talk.txt", Language.CHINESE, "头发很短。", List.of("its encoding was guessed: GB18030"));
        Sentence sentence = new Sentence(
                0, Sentence.Kind.SPEECH, "", Optional.of(turn), 0, "头发很短。", new Span(0, 5), Optional.empty());

        SegmentedText converted = TRADITIONAL.convert(new SegmentedText(source, List.of(sentence), List.of()));

        assertThat(converted.source().remarks()).isEqualTo(source.remarks());
        assertThat(converted.sentences().get(0).turn())
                .contains(new Turn(3, "範師傅", "師傅", Optional.of(new TimeRange(1000, 4000))));
    }

    @Test
    void otherMeaningsOfATermAreKept() {
        SegmentedText chinese = text("他发了模型。");
        Term other = Term.of("模型", "mock-up");
        TermMatch match = new TermMatch(0, new Span(3, 5), "模型", Term.of("模型", "model"), false, List.of(other));
        Alignment alignment = new Alignment(
                chinese,
                SegmentedText.none(Language.ENGLISH),
                List.of(new AlignedBead(Bead.of(0, 1, 0, 0), 1)),
                List.of(match));

        assertThat(TRADITIONAL.convert(alignment).terms())
                .containsExactly(new TermMatch(0, new Span(3, 5), "模型", match.term(), false, List.of(other)));
    }

    @Test
    void aTextThatIsTraditionalAlreadyStaysLetterByLetter() {
        SegmentedText text = text("王后說，這裡的范先生姓范，不是範。");

        assertThat(TRADITIONAL.convert(text)).isEqualTo(text);
    }

    @Property
    void aConvertedTextIsAsLongAsTheText(@ForAll String text) {
        assertThat(TRADITIONAL.convert(text)).hasSameSizeAs(text);
        assertThat(SIMPLIFIED.convert(text)).hasSameSizeAs(text);
    }

    private static SegmentedText text(String sentence) {
        Source source = new Source("talk.txt", Language.CHINESE, sentence);
        return new SegmentedText(
                source, List.of(Sentence.plain(0, sentence, new Span(0, sentence.length()))), List.of());
    }
}
