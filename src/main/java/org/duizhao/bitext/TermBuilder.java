package org.duizhao.bitext;

import java.util.Arrays;
import java.util.List;

/** A {@link Term} in the making: approved, with nothing but its two sides, until more is said. */
public final class TermBuilder {
    private final String chinese;
    private final String english;
    private List<Context> contexts = List.of();
    private List<ChineseForm> variants = List.of();
    private List<ChineseForm> misheard = List.of();
    private List<String> admitted = List.of();
    private List<String> forbidden = List.of();
    private String partOfSpeech = "";
    private String domain = "";
    private String definition = "";
    private String note = "";
    private Term.Status status = Term.Status.APPROVED;
    private Term.LetterCase letterCase = Term.LetterCase.BY_LENGTH;
    private boolean keptAsIs;
    private boolean gapAllowed;

    TermBuilder(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public TermBuilder contexts(List<Context> contexts) {
        this.contexts = contexts;
        return this;
    }

    public TermBuilder variants(List<ChineseForm> variants) {
        this.variants = variants;
        return this;
    }

    /** Variants that mean the term wherever they stand. */
    public TermBuilder variants(String... variants) {
        return variants(anywhere(variants));
    }

    public TermBuilder misheard(List<ChineseForm> misheard) {
        this.misheard = misheard;
        return this;
    }

    /** Wrong spellings that mean the term wherever they stand. */
    public TermBuilder misheard(String... misheard) {
        return misheard(anywhere(misheard));
    }

    public TermBuilder admitted(List<String> admitted) {
        this.admitted = admitted;
        return this;
    }

    public TermBuilder forbidden(List<String> forbidden) {
        this.forbidden = forbidden;
        return this;
    }

    public TermBuilder partOfSpeech(String partOfSpeech) {
        this.partOfSpeech = partOfSpeech;
        return this;
    }

    public TermBuilder domain(String domain) {
        this.domain = domain;
        return this;
    }

    public TermBuilder definition(String definition) {
        this.definition = definition;
        return this;
    }

    public TermBuilder note(String note) {
        this.note = note;
        return this;
    }

    public TermBuilder status(Term.Status status) {
        this.status = status;
        return this;
    }

    public TermBuilder letterCase(Term.LetterCase letterCase) {
        this.letterCase = letterCase;
        return this;
    }

    public TermBuilder keptAsIs(boolean keptAsIs) {
        this.keptAsIs = keptAsIs;
        return this;
    }

    public TermBuilder gapAllowed(boolean gapAllowed) {
        this.gapAllowed = gapAllowed;
        return this;
    }

    /**
     * The entry.
     *
     * @throws IllegalArgumentException if it lacks its Chinese, or is approved and lacks its English
     */
    public Term build() {
        return new Term(
                chinese,
                contexts,
                variants,
                misheard,
                english,
                admitted,
                forbidden,
                partOfSpeech,
                domain,
                definition,
                note,
                status,
                letterCase,
                keptAsIs,
                gapAllowed);
    }

    private static List<ChineseForm> anywhere(String... texts) {
        return Arrays.stream(texts).map(ChineseForm::anywhere).toList();
    }
}
