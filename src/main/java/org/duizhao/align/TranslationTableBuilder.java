package org.duizhao.align;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.lexicon.Han;
import org.duizhao.lexicon.Lexicon;

/** Makes the {@link TranslationTable} of a pair of texts from the lexicon and from what the texts show themselves. */
final class TranslationTableBuilder {
    private static final double PART = 0.3;
    private static final double CHARACTER = 0.15;
    private static final double ASSOCIATION = 1;

    private final Lexicon lexicon;
    private final Associations associations;
    private final Vocabulary chinese;
    private final Vocabulary english;
    private final Background background;
    private final boolean knowsCharacters;
    private final Map<Integer, Integer> unitOfLemma = new HashMap<>();

    TranslationTableBuilder(TokenizedPair pair, Associations associations) {
        this.lexicon = pair.lexicon();
        this.associations = associations;
        this.chinese = pair.chinese().vocabulary();
        this.english = pair.english().vocabulary();
        this.background = Background.of(lexicon, pair.chinese(), pair.english());
        this.knowsCharacters = !pair.leftOut().contains(Evidence.CHARACTERS);
        for (int unit = 0; unit < this.english.size(); unit++) {
            int lemma = lexicon.englishId(this.english.unit(unit));
            if (lemma != Lexicon.UNKNOWN) {
                unitOfLemma.put(lemma, unit);
            }
        }
    }

    TranslationTable build() {
        Row[] rows = new Row[chinese.size()];
        int[] rowStart = new int[chinese.size() + 1];
        double[] totalOfEnglish = new double[english.size()];
        for (int z = 0; z < rows.length; z++) {
            rows[z] = row(z);
            rowStart[z + 1] = rowStart[z] + rows[z].joint.size();
            double root = Math.sqrt(background.chinese(z));
            rows[z].joint.forEach((unit, weight) -> totalOfEnglish[unit] += weight * root);
        }
        int[] unitOfEntry = new int[rowStart[rows.length]];
        float[] ofEnglish = new float[unitOfEntry.length];
        float[] ofChinese = new float[unitOfEntry.length];
        int entry = 0;
        for (int z = 0; z < rows.length; z++) {
            double total = rows[z].total(background);
            for (Map.Entry<Integer, Double> joint : rows[z].joint.entrySet()) {
                int unit = joint.getKey();
                unitOfEntry[entry] = unit;
                ofEnglish[entry] = (float) (joint.getValue() * Math.sqrt(background.english(unit)) / total);
                ofChinese[entry] = (float) (joint.getValue() * Math.sqrt(background.chinese(z)) / totalOfEnglish[unit]);
                entry++;
            }
        }
        return new TranslationTable(rowStart, unitOfEntry, ofEnglish, ofChinese, background);
    }

    private Row row(int z) {
        String unit = chinese.unit(z);
        Row row = new Row();
        if (Han.is(unit.charAt(0))) {
            addDictionary(unit, row);
        } else {
            int same = english.id(unit.charAt(0) == '@' ? unit.substring(1) : unit);
            if (same != Vocabulary.ABSENT) {
                row.add(same, 1);
            }
            lexicon.translations(unit, (lemma, weight) -> addLemma(lemma, weight, row));
        }
        associations.partnersOf(z).forEach(partner -> row.add(partner.english(), ASSOCIATION * partner.strength()));
        return row;
    }

    private void addDictionary(String unit, Row row) {
        for (int start = 0; start < unit.length(); start++) {
            for (int end = start + 1; end <= unit.length(); end++) {
                double share = end - start == unit.length() ? 1 : end - start > 1 ? PART : CHARACTER;
                lexicon.translations(
                        unit.substring(start, end), (lemma, weight) -> addLemma(lemma, weight * share, row));
            }
        }
        for (int i = 0; knowsCharacters && i < unit.length(); i++) {
            lexicon.characterTranslations(unit.charAt(i), (lemma, probability) -> addLemma(lemma, probability, row));
        }
    }

    private void addLemma(int lemma, double weight, Row row) {
        Integer unit = unitOfLemma.get(lemma);
        if (unit == null) {
            row.elsewhere += weight * Math.sqrt(background.absentEnglish(lexicon.englishRank(lemma)));
        } else {
            row.add(unit, weight);
        }
    }

    /** The English units of the pair that one Chinese unit may translate to, each with J(z,e). */
    private static final class Row {
        private final Map<Integer, Double> joint = new TreeMap<>();
        /** The sum of J(z,e)·√p(e) over lemmas that the pair does not hold. */
        private double elsewhere;

        void add(int unit, double weight) {
            joint.merge(unit, weight, Double::sum);
        }

        double total(Background background) {
            double total = elsewhere;
            for (Map.Entry<Integer, Double> entry : joint.entrySet()) {
                total += entry.getValue() * Math.sqrt(background.english(entry.getKey()));
            }
            return total;
        }
    }
}
