package org.duizhao.caption.cut;

import java.util.List;
import org.duizhao.bitext.Language;
import org.duizhao.caption.style.StyleGuide;

/** English text that is shown in a cue, broken into balanced lines. */
public final class EnglishLines {
    private final LineBreaker breaker;

    public EnglishLines(StyleGuide style) {
        this.breaker = new LineBreaker(style, Language.ENGLISH);
    }

    /** The lines of a text: none of an empty one, wider ones than the guide allows where its words leave no choice. */
    public List<String> of(String text) {
        return breaker.best(text, () -> EnglishCuts.of(text)).lines();
    }
}
