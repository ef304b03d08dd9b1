package org.duizhao.term.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.Finding;
import org.duizhao.bitext.Finding.Kind;
import org.duizhao.bitext.Finding.Severity;
import org.duizhao.bitext.TextStretch;
import org.duizhao.lexicon.Lexicon;

/**
 * Names in Latin letters that differ by one letter: the rarer spelling is reported where it stands, with the other as the
 * suggestion. One that the English has, or a speaker's label, is taken for right first. Since names of two persons may be as
 * like as that ({@code Leonard}, {@code Leonardo}), it has to be seen that they are one: the Chinese has the one where the
 * English of the bead has the other; or no dictionary knows the rarer. Forms of one word are no spellings of a name.
 *
 * @param lexicon tells the words that are known and those that are common
 */
record NameSpellings(Lexicon lexicon) implements Check {
    /** Words up to this place in the list by frequency are common. */
    private static final int COMMON = 5000;

    /** Shorter words differ by a letter too often by chance. */
    private static final int SHORTEST_MISSPELLING = 6;

    private static final Comparator<NameForm> TRUSTED_FIRST = Comparator.comparing(
                    (NameForm form) -> !form.isInEnglish() && form.labels() == 0)
            .thenComparing(form -> -form.count());

    @Override
    public List<Finding> in(CheckedText text) {
        List<NameForm> trusted = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (NameForm form : NameForm.of(text).stream().sorted(TRUSTED_FIRST).toList()) {
            trusted.stream()
                    .filter(right -> isAnotherSpelling(form, right))
                    .findFirst()
                    .ifPresentOrElse(right -> findings.addAll(finding(form, right)), () -> trusted.add(form));
        }
        return findings;
    }

    private boolean isAnotherSpelling(NameForm form, NameForm right) {
        return form.differsByOneLetter(right)
                && !isInflected(form, right)
                && (form.isTranslatedAs(right) || isMisspelling(form, right));
    }

    private boolean isMisspelling(NameForm form, NameForm right) {
        return form.key().length() >= SHORTEST_MISSPELLING
                && form.key().charAt(0) == right.key().charAt(0)
                && lexicon.englishId(form.key()) == Lexicon.UNKNOWN;
    }

    /** English has plurals, of names too; a Latin word in Chinese text takes none, unless it is an English one left there. */
    private boolean isInflected(NameForm form, NameForm right) {
        boolean rightIsShorter = form.key().length() > right.key().length();
        NameForm longer = rightIsShorter ? form : right;
        NameForm shorter = rightIsShorter ? right : form;
        boolean plural = longer.key().equals(shorter.key() + "s");
        boolean sameLemma = plural || lexicon.lemma(form.key()).equals(lexicon.lemma(right.key()));
        return sameLemma && (longer.isInEnglish() || isCommon(shorter.key()));
    }

    private boolean isCommon(String word) {
        int id = lexicon.englishId(word);
        int rank = id == Lexicon.UNKNOWN ? 0 : lexicon.englishRank(id);
        return 0 < rank && rank <= COMMON;
    }

    private static List<Finding> finding(NameForm form, NameForm right) {
        if (form.places().isEmpty()) {
            return List.of();
        }
        NameForm.Place first = form.places().get(0);
        List<TextStretch> elsewhere =
                form.places().stream().skip(1).map(NameForm.Place::at).toList();
        return List.of(new Finding(
                Kind.NAME,
                Severity.WARNING,
                first.bead(),
                first.at(),
                elsewhere,
                "“" + form.written() + "” " + form.count() + "× beside “" + right.written() + "” " + right.count()
                        + "×",
                "write “" + right.written() + "”, if they are one name"));
    }
}
