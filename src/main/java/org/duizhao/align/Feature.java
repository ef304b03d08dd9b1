package org.duizhao.align;

/** What the random field weighs in a bead, besides its type; each with its name in the resource of weights. */
enum Feature {
    LENGTH_SQUARE_ONE("length.square.1-1", -0.4),
    LENGTH_RATIO_ONE("length.ratio.1-1"),
    LENGTH_SQUARE_OTHER("length.square.other", -0.3),
    LENGTH_RATIO_OTHER("length.ratio.other"),
    LENGTH_RATIO_TOWARDS_LONGER("length.ratio.towards-longer"),
    COUNT_RATIO_ONE("count.ratio.1-1"),
    NULL_CHINESE_LENGTH("null.chinese.length"),
    NULL_CHINESE_LOG_LENGTH("null.chinese.log-length", -1),
    NULL_ENGLISH_LENGTH("null.english.length"),
    NULL_ENGLISH_LOG_LENGTH("null.english.log-length", -1),
    NULL_IN_TALK("null.in-talk", 0.8),
    TYPE_RATE("type.rate"),
    LEXICAL_ENGLISH("lexical.english", 0.2, Pass.COARSE),
    LEXICAL_CHINESE("lexical.chinese", 0.1, Pass.COARSE),
    POSITIONAL_ENGLISH("positional.english", 0.2, Pass.FINE),
    POSITIONAL_CHINESE("positional.chinese", 0.1, Pass.FINE),
    QUESTION_BOTH("end.question.both"),
    QUESTION_ONE("end.question.one"),
    QUESTION_DIFFERENCE("questions.difference"),
    EXCLAMATION_BOTH("end.exclamation.both"),
    EXCLAMATION_ONE("end.exclamation.one"),
    COMMA_END("end.comma"),
    COLON_ONE("end.colon.one"),
    ENDS_QUOTED_BOTH("quote.ends.both"),
    ENDS_QUOTED_ONE("quote.ends.one"),
    STARTS_QUOTED_BOTH("quote.starts.both"),
    STARTS_QUOTED_ONE("quote.starts.one"),
    OPEN_QUOTES_DIFFERENCE("quote.opens.difference"),
    QUOTES_UNBALANCED_ENGLISH("quote.unbalanced.english"),
    QUOTE_STATE_START("quote.state.start"),
    QUOTE_STATE_END("quote.state.end"),
    QUOTED_INSIDE_BOTH("quote.inside.both"),
    QUOTED_INSIDE_ONE("quote.inside.one"),
    LATER_ENGLISH_LOWER_CASE("later.english.lower-case"),
    LATER_ENGLISH_AFTER_COMMA("later.english.after-comma"),
    LATER_ENGLISH_OPENS_QUOTE("later.english.opens-quote"),
    LATER_ENGLISH_AFTER_QUOTE("later.english.after-quote"),
    LATER_CHINESE_AFTER_COMMA("later.chinese.after-comma"),
    LATER_CHINESE_OPENS_QUOTE("later.chinese.opens-quote"),
    LATER_CHINESE_AFTER_QUOTE("later.chinese.after-quote"),
    SHORT_ENGLISH("short.english"),
    SHORT_CHINESE("short.chinese"),
    CROSSES_TURN("turn.crossed", -3),
    OTHER_SPEAKER("speaker.other", -3),
    OTHER_KIND("kind.other", -3),
    SECTION_STARTS_BOTH("section.starts.both", 1),
    SECTION_STARTS_ONE("section.starts.one", -1),
    CROSSES_SECTION("section.crossed", -3),
    PARAGRAPH_STARTS_BOTH("paragraph.starts.both", 1),
    PARAGRAPH_STARTS_ONE("paragraph.starts.one", -1),
    CROSSES_PARAGRAPH("paragraph.crossed", -3),
    TIMES_APART("times.apart", -1);

    /** Indices of features in a vector of weights: these first, then one for each bead type. */
    static final int COUNT = values().length + BeadType.ALL.size();

    private final String key;
    private final double prior;
    private final boolean isCoarse;
    private final boolean isFine;

    Feature(String key) {
        this(key, 0);
    }

    Feature(String key, double prior) {
        this(key, prior, true, true);
    }

    Feature(String key, double prior, Pass only) {
        this(key, prior, only == Pass.COARSE, only == Pass.FINE);
    }

    Feature(String key, double prior, boolean isCoarse, boolean isFine) {
        this.key = key;
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
