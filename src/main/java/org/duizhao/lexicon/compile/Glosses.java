package org.duizhao.lexicon.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Chinese terms in the glosses of a dictionary entry, each with its weight. */
final class Glosses {
    /** A Chinese term and how strongly it stands for the headword, above 0 to 1. */
    record WeightedTerm(String term, double weight) {}

    private static final int LONGEST_TERM = 6;
    private static final double LOSS_PER_RANK = 0.05;
    private static final double NETWORK_SENSE = 0.6;
    private static final double CAPITALISED_HEADWORD = 0.7;
    private static final double WITHOUT_PARTICLE = 0.95;
    private static final double WITHOUT_CAUSATIVE = 0.9;

    private static final String NETWORK_LABEL = "[网络]";
    private static final Pattern BRACKETED = Pattern.compile("[(（\\[【<〈《][^)）\\]】>〉》]*[)）\\]】>〉》]");
    private static final Pattern WORD_CLASS = Pattern.compile(
            "\\b(?:n|v|vt|vi|adj|adv|a|ad|prep|conj|pron|int|abbr|num|art|aux|pl|suf|pref|comb|s|r|na)\\.");
    private static final Pattern SEPARATOR = Pattern.compile("[；;，,、。/\\s:：=…“”\"‘’!！?？&.]+");
    private static final Pattern HAN = Pattern.compile("[\u4e00-\u9fff]+");

    private Glosses() {}

    static List<WeightedTerm> terms(Ecdict.Entry entry) {
        List<WeightedTerm> terms = new ArrayList<>();
        for (String line : entry.glosses().split("\\\\n", -1)) {
            double weight = (line.contains(NETWORK_LABEL) ? NETWORK_SENSE : 1)
                    * (entry.capitalised() ? CAPITALISED_HEADWORD : 1);
            addLine(line, weight, terms);
        }
        return terms;
    }

    private static void addLine(String line, double lineWeight, List<WeightedTerm> terms) {
        String plain =
                WORD_CLASS.matcher(BRACKETED.matcher(line).replaceAll(" ")).replaceAll(" ");
        int rank = 0;
        for (String term : SEPARATOR.split(plain)) {
            if (term.isEmpty()) {
                continue;
            }
            double weight = lineWeight / (1 + LOSS_PER_RANK * rank++);
            if (term.length() <= LONGEST_TERM && HAN.matcher(term).matches()) {
                addWithShorterForms(term, weight, terms);
            }
        }
    }

    private static void addWithShorterForms(String term, double weight, List<WeightedTerm> terms) {
        terms.add(new WeightedTerm(term, weight));
        if (term.length() > 1 && (term.endsWith("的") || term.endsWith("地"))) {
            terms.add(new WeightedTerm(term.substring(0, term.length() - 1), weight * WITHOUT_PARTICLE));
        }
        if (term.length() > 2 && term.startsWith("使")) {
            terms.add(new WeightedTerm(term.substring(1), weight * WITHOUT_CAUSATIVE));
        }
    }
}
