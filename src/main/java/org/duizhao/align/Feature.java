package org.duizhao.align;

/** What the random field weighs in a bead, besides its type; each with its name in the resource of weights. */
enum Feature {
    LENGTH_SQUARE_ONE("length.square.1-1", Evidence.LENGTHS, -0.4),
    LENGTH_RATIO_ONE("length.ratio.1-1", Evidence.LENGTHS),
    LENGTH_SQUARE_OTHER("length.square.other", Evidence.LENGTHS, -0.3),
    LENGTH_RATIO_OTHER("length.ratio.other", Evidence.LENGTHS),
    LENGTH_RATIO_TOWARDS_LONGER("length.ratio.towards-longer", Evidence.LENGTHS),
    COUNT_RATIO_ONE("count.ratio.1-1", Evidence.LENGTHS),
    NULL_CHINESE_LENGTH("null.chinese.length", Evidence.NULLS),
    NULL_CHINESE_LOG_LENGTH("null.chinese.log-length", Evidence.NULLS, -1),
    NULL_ENGLISH_LENGTH("null.english.length", Evidence.NULLS),
    NULL_ENGLISH_LOG_LENGTH("null.english.log-length", Evidence.NULLS, -1),
    NULL_IN_TALK("null.in-talk", Evidence.NULLS, 0.8),
    TYPE_RATE("type.rate", Evidence.RATES, 0, Pass.FINE),
    LEXICAL_ENGLISH("lexical.english", Evidence.WORDS, 0.2, Pass.COARSE),
    LEXICAL_CHINESE("lexical.chinese", Evidence.WORDS, 0.1, Pass.COARSE),
    POSITIONAL_ENGLISH("positional.english", Evidence.WORDS, 0.2, Pass.FINE),
    POSITIONAL_CHINESE("positional.chinese", Evidence.WORDS, 0.1, Pass.FINE),
    QUESTION_BOTH("end.question.both", Evidence.END_MARKS),
    QUESTION_ONE("end.question.one", Evidence.END_MARKS),
    QUESTION_DIFFERENCE("questions.difference", Evidence.END_MARKS),
    EXCLAMATION_BOTH("end.exclamation.both", Evidence.END_MARKS),
    EXCLAMATION_ONE("end.exclamation.one", Evidence.END_MARKS),
    COMMA_END("end.comma", Evidence.END_MARKS),
    COLON_ONE("end.colon.one", Evidence.END_MARKS),
    ENDS_QUOTED_BOTH("quote.ends.both", Evidence.QUOTATIONS),
    ENDS_QUOTED_ONE("quote.ends.one", Evidence.QUOTATIONS),
    STARTS_QUOTED_BOTH("quote.starts.both", Evidence.QUOTATIONS),
    STARTS_QUOTED_ONE("quote.starts.one", Evidence.QUOTATIONS),
    OPEN_QUOTES_DIFFERENCE("quote.opens.difference", Evidence.QUOTATIONS),
    QUOTES_UNBALANCED_ENGLISH("quote.unbalanced.english", Evidence.QUOTATIONS),
    QUOTE_STATE_START("quote.state.start", Evidence.QUOTATIONS),
    QUOTE_STATE_END("quote.state.end", Evidence.QUOTATIONS),
    QUOTED_INSIDE_BOTH("quote.inside.both", Evidence.QUOTATIONS),
    QUOTED_INSIDE_ONE("quote.inside.one", Evidence.QUOTATIONS),
    LATER_ENGLISH_LOWER_CASE("later.english.lower-case", Evidence.INNER_BORDERS),
    LATER_ENGLISH_AFTER_COMMA("later.english.after-comma", Evidence.INNER_BORDERS),
    LATER_ENGLISH_OPENS_QUOTE("later.english.opens-quote", Evidence.QUOTATIONS),
    LATER_ENGLISH_AFTER_QUOTE("later.english.after-quote", Evidence.QUOTATIONS),
    LATER_CHINESE_AFTER_COMMA("later.chinese.after-comma", Evidence.INNER_BORDERS),
    LATER_CHINESE_OPENS_QUOTE("later.chinese.opens-quote", Evidence.QUOTATIONS),
    LATER_CHINESE_AFTER_QUOTE("later.chinese.after-quote", Evidence.QUOTATIONS),
    SHORT_ENGLISH("short.english", Evidence.INNER_BORDERS),
    SHORT_CHINESE("short.chinese", Evidence.INNER_BORDERS),
    CROSSES_TURN("turn.crossed", Evidence.SPEAKERS, -3),
    OTHER_SPEAKER("speaker.other", Evidence.SPEAKERS, -3),
    OTHER_KIND("kind.other", Evidence.SPEAKERS, -3),
    SECTION_STARTS_BOTH("section.starts.both", Evidence.STRUCTURE, 1),
    SECTION_STARTS_ONE("section.starts.one", Evidence.STRUCTURE, -1),
    CROSSES_SECTION("section.crossed", Evidence.STRUCTURE, -3),
    PARAGRAPH_STARTS_BOTH("paragraph.starts.both", Evidence.STRUCTURE, 1),
    PARAGRAPH_STARTS_ONE("paragraph.starts.one", Evidence.STRUCTURE, -1),
    CROSSES_PARAGRAPH("paragraph.crossed", Evidence.STRUCTURE, -3),
    TIMES_APART("times.apart", Evidence.STRUCTURE, -1);

    /** Indices of features in a vector of weights: these first, then one for each bead type. */
    static final int COUNT = values().length + BeadType.ALL.size();

    private final String key;
    private final Evidence kind;
    private final double prior;
    private final boolean isCoarse;
    private final boolean isFine;

    Feature(String key, Evidence kind) {
        this(key, kind, 0);
    }

    Feature(String key, Evidence kind, double prior) {
        this(key, kind, prior, true, true);
    }

    Feature(String key, Evidence kind, double prior, Pass only) {
        this(key, kind, prior, only == Pass.COARSE, only == Pass.FINE);
    }

    Feature(String key, Evidence kind, double prior, boolean isCoarse, boolean isFine) {
        this.key = key;
        this.kind = kind;
        this.prior = prior;
        this.isCoarse = isCoarse;
        this.isFine = isFine;
    }

    /** Whether a pass weighs it. */
    boolean isOf(Pass pass) {
        return pass == Pass.COARSE ? isCoarse : isFine;
    }

    String key() {
        return key;
    }

    /** The evidence that it is part of. */
    Evidence kind() {
        return kind;
    }

    /** The weight it is thought to have before any gold was seen. */
    double prior() {
        return prior;
    }

    /** Its index in a vector of weights. */
    @SuppressWarnings("EnumOrdinal") // vectors are never stored: files name features by their keys
    int index() {
        return ordinal();
    }

    /** The index of the indicator of a bead type, by its place in {@link BeadType#ALL}. */
    static int ofType(int type) {
        return values().length + type;
    }
}
