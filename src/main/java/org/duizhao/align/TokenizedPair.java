package org.duizhao.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.align.EnglishTokenizer.Token;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;

/**
 * Both sides as units of comparison, and the lexicon that they are units of.
 *
 * @param lexicon with the terms that were found in the Chinese
 * @param chinese the Chinese units
 * @param english the English units
 * @param leftOut the kinds of evidence that do not count
 */
record TokenizedPair(Lexicon lexicon, Tokens chinese, Tokens english, Set<Evidence> leftOut) {
    TokenizedPair {
        leftOut = Set.copyOf(leftOut);
    }

    static TokenizedPair of(Lexicon general, SegmentedText chinese, SegmentedText english, List<TermMatch> terms) {
        return of(general, chinese, english, terms, Set.of());
    }

    static TokenizedPair of(
            Lexicon general,
            SegmentedText chinese,
            SegmentedText english,
            List<TermMatch> terms,
            Set<Evidence> leftOut) {
        TermEvidence evidence = TermEvidence.of(terms, chinese.size());
        Lexicon lexicon = evidence.joinedTo(general);
        EnglishTokenizer englishTokenizer = new EnglishTokenizer(lexicon);
        List<List<String>> englishUnits = new ArrayList<>();
        Set<String> capitalised = new HashSet<>();
        for (Sentence sentence : english.sentences()) {
            List<Token> tokens = englishTokenizer.tokens(sentence.text());
            tokens.stream().filter(Token::capitalised).map(Token::unit).forEach(capitalised::add);
            englishUnits.add(tokens.stream().map(Token::unit).toList());
        }
        ChineseTokenizer chineseTokenizer =
                new ChineseTokenizer(lexicon, leftOut.contains(Evidence.NAMES) ? Set.of() : capitalised);
        List<List<String>> chineseUnits = new ArrayList<>();
        for (Sentence sentence : chinese.sentences()) {
            chineseUnits.add(chineseTokenizer.units(evidence.textOf(sentence)));
        }
        return new TokenizedPair(lexicon, Tokens.of(chineseUnits), Tokens.of(englishUnits), leftOut);
    }

    /** How the words of the pair translate each other. */
    TranslationTable table(Associations associations) {
        return new TranslationTableBuilder(this, associations).build();
    }
}
