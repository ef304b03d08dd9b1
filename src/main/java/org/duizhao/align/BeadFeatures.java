package org.duizhao.align;

import org.duizhao.align.SentenceMarks.End;
import org.duizhao.bitext.Sentence.Kind;

/** The features of every bead that a pair of texts could have. Lengths follow Gale and Church (1993), see alignment notes. */
final class BeadFeatures {
    private static final double LENGTH_SPREAD = 2.6;
    private static final double LENGTH_SMOOTHING = 4;
    private static final double RATIO_SMOOTHING = 5;
    private static final double MOST_SQUARE = 16;
    private static final int MOST_DIFFERENCE = 3;
    private static final double CHINESE_UNIT = 20;
    private static final double ENGLISH_UNIT = 60;

    private final SideProfile chinese;
    private final SideProfile english;
    private final WordEvidence words;
    private final DocumentPriors priors;
    private final PairStructure structure;
    private final boolean isTalk;
    private final boolean hasQuotations;
    private final double lengthRatio;
    private final double countRatio;
    private final boolean allCount;
    private final boolean[] isLeftOut;

    BeadFeatures(PreparedPair pair, DocumentPriors priors, WordEvidence words) {
        this.chinese = pair.chinese();
        this.english = pair.english();
        this.words = words;
        this.priors = priors;
        this.structure = pair.structure();
        this.isTalk = pair.isTalk();
        this.hasQuotations = chinese.hasQuotations() && english.hasQuotations();
        this.lengthRatio = pair.proportions().length();
        this.countRatio = Math.abs(Math.log(pair.proportions().count()));
        this.allCount = pair.tokens().leftOut().isEmpty();
        this.isLeftOut = Evidence.belonging(pair.tokens().leftOut());
    }

    /** Hands over the features of the bead of type {@code BeadType.ALL.get(type)} that starts at two borders. */
    void of(int i, int j, int type, FeatureSink sink) {
        addAll(
                i,
                j,
                type,
                allCount
                        ? sink
                        : (feature, value) -> {
                            if (!isLeftOut[feature]) {
                                sink.add(feature, value);
                            }
                        });
    }

    private void addAll(int i, int j, int type, FeatureSink sink) {
        BeadType beadType = BeadType.ALL.get(type);
        int iEnd = i + beadType.chinese();
        int jEnd = j + beadType.english();
        sink.add(Feature.ofType(type), 1);
        sink.add(Feature.TYPE_RATE, priors.rates().logRatio(type));
        if (beadType.isNull()) {
            nullFeatures(i, iEnd, j, jEnd, sink);
            return;
        }
        length(chinese.length(i, iEnd), english.length(j, jEnd), beadType, sink);
        words.add(i, iEnd, j, jEnd, sink);
        ends(chinese.marks(iEnd - 1), english.marks(jEnd - 1), sink);
        quotations(i, iEnd, j, jEnd, sink);
        laterSentences(i, iEnd, j, jEnd, sink);
        speech(i, iEnd, j, jEnd, sink);
        structure.features(i, iEnd, j, jEnd, priors.clocks(), sink);
    }

    private void nullFeatures(int i, int iEnd, int j, int jEnd, FeatureSink sink) {
        if (i < iEnd) {
            double length = chinese.length(i, iEnd);
            sink.add(Feature.NULL_CHINESE_LENGTH, length / CHINESE_UNIT);
            sink.add(Feature.NULL_CHINESE_LOG_LENGTH, Math.log(1 + length));
        } else {
            double length = english.length(j, jEnd);
            sink.add(Feature.NULL_ENGLISH_LENGTH, length / ENGLISH_UNIT);
            sink.add(Feature.NULL_ENGLISH_LOG_LENGTH, Math.log(1 + length));
        }
        sink.addIf(isTalk, Feature.NULL_IN_TALK);
    }

    private void length(double chineseLength, double englishLength, BeadType type, FeatureSink sink) {
        double expected = lengthRatio * chineseLength;
        double deviation = (englishLength - expected)
                / (LENGTH_SPREAD * Math.sqrt((englishLength + expected) / 2 + LENGTH_SMOOTHING));
        double square = Math.min(MOST_SQUARE, deviation * deviation);
        double logRatio = Math.log((englishLength + RATIO_SMOOTHING) / (expected + RATIO_SMOOTHING));
        if (type.isOneToOne()) {
            sink.add(Feature.LENGTH_SQUARE_ONE, square);
            sink.add(Feature.LENGTH_RATIO_ONE, Math.abs(logRatio));
            sink.add(Feature.COUNT_RATIO_ONE, countRatio);
        } else {
            sink.add(Feature.LENGTH_SQUARE_OTHER, square);
            sink.add(Feature.LENGTH_RATIO_OTHER, Math.abs(logRatio));
            sink.add(Feature.LENGTH_RATIO_TOWARDS_LONGER, Integer.signum(type.english() - type.chinese()) * logRatio);
        }
    }

    private static void ends(SentenceMarks chineseEnd, SentenceMarks englishEnd, FeatureSink sink) {
        both(
                chineseEnd.end() == End.QUESTION,
                englishEnd.end() == End.QUESTION,
                Feature.QUESTION_BOTH,
                Feature.QUESTION_ONE,
                sink);
        both(
                chineseEnd.end() == End.EXCLAMATION,
                englishEnd.end() == End.EXCLAMATION,
                Feature.EXCLAMATION_BOTH,
                Feature.EXCLAMATION_ONE,
                sink);
        both(chineseEnd.endsQuoted(), englishEnd.endsQuoted(), Feature.ENDS_QUOTED_BOTH, Feature.ENDS_QUOTED_ONE, sink);
        sink.addIf(chineseEnd.end() == End.COMMA || englishEnd.end() == End.COMMA, Feature.COMMA_END);
        sink.addIf((chineseEnd.end() == End.COLON) != (englishEnd.end() == End.COLON), Feature.COLON_ONE);
    }

    private void quotations(int i, int iEnd, int j, int jEnd, FeatureSink sink) {
        both(
                chinese.marks(i).startsQuoted(),
                english.marks(j).startsQuoted(),
                Feature.STARTS_QUOTED_BOTH,
                Feature.STARTS_QUOTED_ONE,
                sink);
        int questionDifference = 0;
        int openDifference = 0;
        int englishBalance = 0;
        boolean chineseOpens = false;
        boolean englishOpens = false;
        for (int k = i; k < iEnd; k++) {
            SentenceMarks marks = chinese.marks(k);
            questionDifference += marks.questionMarks();
            openDifference += marks.opens();
            chineseOpens |= marks.opens() > 0;
        }
        for (int k = j; k < jEnd; k++) {
            SentenceMarks marks = english.marks(k);
            questionDifference -= marks.questionMarks();
            openDifference -= marks.opens();
            englishBalance += marks.opens() - marks.closes();
            englishOpens |= marks.opens() > 0;
        }
        sink.add(Feature.QUESTION_DIFFERENCE, Math.min(MOST_DIFFERENCE, Math.abs(questionDifference)));
        sink.add(Feature.OPEN_QUOTES_DIFFERENCE, Math.min(MOST_DIFFERENCE, Math.abs(openDifference)));
        sink.addIf(englishBalance != 0, Feature.QUOTES_UNBALANCED_ENGLISH);
        if (hasQuotations) {
            sink.addIf(chinese.insideQuotation(i) != english.insideQuotation(j), Feature.QUOTE_STATE_START);
            sink.addIf(chinese.insideQuotation(iEnd) != english.insideQuotation(jEnd), Feature.QUOTE_STATE_END);
            both(
                    chineseOpens || chinese.insideQuotation(i),
                    englishOpens || english.insideQuotation(j),
                    Feature.QUOTED_INSIDE_BOTH,
                    Feature.QUOTED_INSIDE_ONE,
                    sink);
        }
    }

    private void laterSentences(int i, int iEnd, int j, int jEnd, FeatureSink sink) {
        for (int k = j + 1; k < jEnd; k++) {
            SentenceMarks before = english.marks(k - 1);
            SentenceMarks marks = english.marks(k);
            sink.addIf(marks.startsLower(), Feature.LATER_ENGLISH_LOWER_CASE);
            sink.addIf(continues(before), Feature.LATER_ENGLISH_AFTER_COMMA);
            sink.addIf(marks.startsQuoted(), Feature.LATER_ENGLISH_OPENS_QUOTE);
            sink.addIf(before.endsQuoted(), Feature.LATER_ENGLISH_AFTER_QUOTE);
        }
        for (int k = i + 1; k < iEnd; k++) {
            SentenceMarks before = chinese.marks(k - 1);
            sink.addIf(continues(before), Feature.LATER_CHINESE_AFTER_COMMA);
            sink.addIf(chinese.marks(k).startsQuoted(), Feature.LATER_CHINESE_OPENS_QUOTE);
            sink.addIf(before.endsQuoted(), Feature.LATER_CHINESE_AFTER_QUOTE);
        }
        for (int k = j; jEnd - j > 1 && k < jEnd; k++) {
            sink.addIf(english.isShort(k), Feature.SHORT_ENGLISH);
        }
        for (int k = i; iEnd - i > 1 && k < iEnd; k++) {
            sink.addIf(chinese.isShort(k), Feature.SHORT_CHINESE);
        }
    }

    private void speech(int i, int iEnd, int j, int jEnd, FeatureSink sink) {
        sink.addIf(isTalk && (crossesTurn(chinese, i, iEnd) || crossesTurn(english, j, jEnd)), Feature.CROSSES_TURN);
        sink.addIf(priors.speakers().differ(chinese.speaker(i), english.speaker(j)), Feature.OTHER_SPEAKER);
        boolean chineseSpeech = chinese.kind(i) == Kind.SPEECH;
        boolean englishSpeech = english.kind(j) == Kind.SPEECH;
        sink.addIf(chineseSpeech != englishSpeech, Feature.OTHER_KIND);
    }

    private static boolean crossesTurn(SideProfile side, int from, int to) {
        return side.turn(from) != side.turn(to - 1);
    }

    private static boolean continues(SentenceMarks marks) {
        return marks.end() == End.COMMA || marks.end() == End.COLON;
    }

    private static void both(boolean chinese, boolean english, Feature both, Feature one, FeatureSink sink) {
        sink.addIf(chinese && english, both);
        sink.addIf(chinese != english, one);
    }
}
