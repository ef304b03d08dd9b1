package org.duizhao.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.BeadStatus;
import org.duizhao.bitext.ChineseForm;
import org.duizhao.bitext.Context;
import org.duizhao.bitext.Language;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Sentence.Kind;
import org.duizhao.bitext.SetAside;
import org.duizhao.bitext.Source;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.bitext.TermMatch;
import org.duizhao.bitext.TimeRange;
import org.duizhao.bitext.Turn;

/** Talks of any size, with headings, speakers, times, terms and beads of many types, made from a seed. */
public final class Talks {
    private static final List<String> CHINESE =
            List.of("渔船天亮前就出港了。", "谁来修这座灯塔？", "雾里的钟声传得很远，𠮷田先生说他一夜没睡。", "好的。", "“再等一等，”她说，“潮水还没退。”");
    private static final List<String> ENGLISH = List.of(
            "The boats had left before dawn.",
            "Who is going to mend the lighthouse?",
            "You could hear the bell a long way off in the fog; Mr Yoshida said he had not slept at all 🌫.",
            "All right.",
            "\"Wait a little,\" she said. \"The tide is still in.\"");
    private static final Term BELL = Term.builder("钟声", "bell")
            .variants("钟响")
            .misheard(List.of(new ChineseForm(
                    "终声", List.of(new Context(false, Context.Neighbour.next("雾里的"), Context.Neighbour.ANY)))))
            .admitted(List.of("chime"))
            .forbidden(List.of("clock sound"))
            .domain("harbour")
            .definition("Rung in fog.")
            .letterCase(Term.LetterCase.EXACT)
            .build();
    private static final Term RING =
            Term.builder("钟声", "ringing").note("Of a phone.").build();
    private static final List<Term> TERMS = List.of(
            BELL,
            Term.of("灯塔", "lighthouse"),
            Term.builder("潮水", "").status(Term.Status.PROPOSED).build());

    private final Random random;
    private final List<Sentence> chinese = new ArrayList<>();
    private final List<Sentence> english = new ArrayList<>();
    private final StringBuilder chineseSource = new StringBuilder("# 港口\n\n");
    private final StringBuilder englishSource = new StringBuilder("An advertisement.\r\n");

    private Talks(long seed) {
        this.random = new Random(seed);
    }

    /** A talk of so many beads, no two of which are the same. */
    public static Alignment talk(int beads, long seed) {
        return new Talks(seed).make(beads, false);
    }

    /** A talk on whose beads people have decided already. */
    static Alignment reviewed(int beads, long seed) {
        return new Talks(seed).make(beads, true);
    }

    private Alignment make(int count, boolean reviewed) {
        List<AlignedBead> beads = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int i = chinese.size();
            int j = english.size();
            int chineseCount = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2);
            int englishCount = chineseCount > 0 && random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2);
            for (int n = 0; n < chineseCount; n++) {
                add(chinese, chineseSource, CHINESE);
            }
            for (int n = 0; n < englishCount; n++) {
                add(english, englishSource, ENGLISH);
            }
            Bead bead = Bead.of(i, chinese.size(), j, english.size());
            beads.add(
                    reviewed
                            ? new AlignedBead(
                                    bead, random.nextDouble(), status(), random.nextBoolean() ? "看第" + k + "条" : "")
                            : new AlignedBead(bead, random.nextDouble()));
        }
        return new Alignment(
                side(
                        Language.CHINESE,
                        chineseSource,
                        chinese,
                        new SetAside(new Span(0, 4), SetAside.Reason.INTRODUCTION)),
                side(
                        Language.ENGLISH,
                        englishSource,
                        english,
                        new SetAside(new Span(0, 17), SetAside.Reason.ADVERTISING)),
                beads,
                terms());
    }

    private BeadStatus status() {
        return List.of(BeadStatus.values()).get(random.nextInt(BeadStatus.values().length));
    }

    private static SegmentedText side(
            Language language, StringBuilder text, List<Sentence> sentences, SetAside setAside) {
        Source source = new Source(
                "talks/harbour." + language.tag() + ".md",
                language,
                text.toString(),
                List.of("read as GB18030", "2 zero-width characters left out"));
        return new SegmentedText(source, sentences, List.of(setAside));
    }

    private void add(List<Sentence> sentences, StringBuilder source, List<String> texts) {
        int index = sentences.size();
        String text = texts.get(random.nextInt(texts.size()));
        Span span = new Span(source.length(), source.length() + text.length());
        source.append(text).append(random.nextBoolean() ? "\n\n" : " ");
        Kind kind = random.nextInt(9) == 0 ? Kind.HEADING : random.nextInt(9) == 0 ? Kind.EVENT : Kind.SPEECH;
        Optional<TimeRange> time =
                random.nextBoolean() ? Optional.of(new TimeRange(index * 900L, index * 900L + 850)) : Optional.empty();
        Turn turn = new Turn(index / 5, index % 2 == 0 ? "Ruth Ferreira" : "", "鲁思", time);
        sentences.add(new Sentence(
                index,
                kind,
                index < 7 ? "" : "二、雾",
                kind == Kind.SPEECH ? Optional.of(turn) : Optional.empty(),
                index / 3,
                text,
                span,
                time));
    }

    private List<TermMatch> terms() {
        List<TermMatch> matches = new ArrayList<>();
        for (Sentence sentence : chinese) {
            for (Term term : TERMS) {
                int start = sentence.text().indexOf(term.chinese());
                if (start >= 0) {
                    matches.add(new TermMatch(
                            sentence.index(),
                            new Span(start, start + term.chinese().length()),
                            term.chinese(),
                            term,
                            random.nextBoolean(),
                            term.equals(BELL) ? List.of(RING) : List.of()));
                }
            }
        }
        return matches;
    }
}
