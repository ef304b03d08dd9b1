package org.duizhao.term.discover;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.bitext.AlignedBead;
import org.duizhao.bitext.Alignment;
import org.duizhao.bitext.Bead;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.TermMatch;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.EnglishWords;
import org.duizhao.term.discover.Unit.Place;

/** Cuts the beads of an alignment into words. */
final class Pairs {
    private final Alignment alignment;
    private final EnglishWords englishWords;
    private final List<List<ChineseWord>> chineseWords;

    private Pairs(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        englishWords = new EnglishWords(lexicon);
        ChineseWords cut = new ChineseWords(lexicon);
        List<List<ChineseWord>> words = alignment.chinese().sentences().stream()
                .map(sentence -> cut.of(sentence.text()))
                .toList();
        Compounds compounds = new Compounds(words);
        chineseWords = words.stream().map(compounds::joined).toList();
    }

    /** The beads that have a Chinese side. */
    static List<Pair> of(Alignment alignment, Lexicon lexicon) {
        Pairs pairs = new Pairs(alignment, lexicon);
        List<Pair> made = new ArrayList<>();
        for (AlignedBead aligned : alignment.beads()) {
            if (!aligned.bead().chinese().isEmpty()) {
                made.add(pairs.pair(aligned.bead()));
            }
        }
        return made;
    }

    /** Where the words of matches stand. */
    static List<Place> places(List<TermMatch> matches, List<Pair> pairs) {
        List<Place> places = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            List<ChineseSentence> sentences = pairs.get(pair).chinese();
            for (int sentence = 0; sentence < sentences.size(); sentence++) {
                addPlaces(matches, sentences.get(sentence), pair, sentence, places);
            }
        }
        return places;
    }

    private static void addPlaces(
            List<TermMatch> matches, ChineseSentence sentence, int pair, int place, List<Place> places) {
        for (TermMatch match : matches) {
            for (int word = 0;
                    match.sentence() == sentence.index()
                            && word < sentence.words().size();
                    word++) {
                ChineseWord at = sentence.words().get(word);
                if (match.stretch().contains(at.start())) {
                    places.add(new Place(pair, place, word, word));
                }
            }
        }
    }

    private Pair pair(Bead bead) {
        return new Pair(
                alignment.chineseOf(bead).stream()
                        .map(sentence -> new ChineseSentence(
                                sentence.index(), sentence.text(), chineseWords.get(sentence.index())))
                        .toList(),
                alignment.englishOf(bead).stream()
                        .filter(sentence -> sentence.kind() != Sentence.Kind.EVENT)
                        .map(sentence -> new EnglishSentence(
                                sentence.index(), sentence.text(), englishWords.of(sentence.text())))
                        .toList());
    }
}
