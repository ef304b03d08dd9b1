package org.duizhao.script;

/** What the compiler and the readers of the tables must agree on: resources beside this class. */
public final class ScriptFormat {
    /** UTF-16, big-endian: for each character from {@link #FIRST_HAN} to {@link #LAST_HAN} the one it is matched as. */
    public static final String SIMPLIFIED_FORMS = "simplified-forms.bin";

    /** UTF-8, {@code traditional TAB simplified} a line; both are equally long. */
    public static final String TO_SIMPLIFIED = "to-simplified.tsv";

    /** UTF-8, {@code simplified TAB traditional} a line; both are equally long. */
    public static final String TO_TRADITIONAL = "to-traditional.tsv";

    /** The first and the last character of the table of forms. */
    public static final char FIRST_HAN = '\u3400';

    public static final char LAST_HAN = '\u9FFF';

    private ScriptFormat() {}
}
