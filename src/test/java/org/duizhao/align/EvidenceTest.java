package org.duizhao.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left out is left out: of what beads show, of what is learned, and of what words mean. */
class EvidenceTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void kindsHaveTitlesOfPlainWords() {
        assertThat(Evidence.PLACES_OF_WORDS.title()).isEqualTo("places of words");
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void aBeadShowsNoFeatureOfAKindThatIsLeftOutAndAllOthersAsBefore(Evidence kind) {
        boolean[] gone = Evidence.belonging(Set.of(kind));
        double[] all = features(prepared(SeaStory.chinese(), SeaStory.english(), Set.of()), 4, 4);
        double[] without = features(prepared(SeaStory.chinese(), SeaStory.english(), Set.of(kind)), 4, 4);

        for (int feature = 0; feature < Feature.COUNT; feature++) {
            if (gone[feature]) {
                assertThat(without[feature]).isZero();
            } else if (kind != Evidence.CHARACTERS) { // without these, words mean something else
                assertThat(without[feature]).isEqualTo(all[feature]);
            }
        }
    }

    @Test
    void nothingIsLearnedOfKindsThatAreLeftOut() {
        Set<Evidence> kinds = Set.of(Evidence.LENGTHS, Evidence.NULLS, Evidence.RATES, Evidence.END_MARKS);
        List<GoldText> texts = List.of(new GoldText("sea", SeaStory.chinese(), SeaStory.english(), SeaStory.LADDER));
        Weights all = FieldTrainer.of(LEXICON, texts).fit();
        Weights without = FieldTrainer.of(LEXICON, texts, kinds).fit();

        for (Evidence kind : kinds) {
            assertThat(moved(all, kind)).isNotEmpty();
            assertThat(moved(without, kind)).isEmpty();
        }
        assertThat(moved(without, Evidence.WORDS)).hasSize(4);
    }

    @Test
    void withoutCharactersAWordMeansOnlyWhatDictionariesSay() {
        String chinese = "渔船靠岸了。";
        String english = "The fishing boat came ashore.";

        assertThat(translations(chinese, english, Set.of(Evidence.CHARACTERS)))
                .isLessThan(translations(chinese, english, Set.of()));
    }

    @Test
    void withoutNamesNoStretchSoundsLikeAWordOfTheEnglish() {
        SegmentedText chinese = Sentences.chinese("刘洋今天没来。");
        SegmentedText english = Sentences.english("Liu Yang is not here today.");

        assertThat(units(TokenizedPair.of(LEXICON, chinese, english, List.of(), Set.of())))
                .contains("@liu", "@yang");
        assertThat(units(TokenizedPair.of(LEXICON, chinese, english, List.of(), Set.of(Evidence.NAMES))))
                .noneMatch(unit -> unit.startsWith("@"));
    }

    private static PreparedPair prepared(SegmentedText chinese, SegmentedText english, Set<Evidence> leftOut) {
        TokenizedPair tokens = TokenizedPair.of(LEXICON, chinese, english, List.of(), leftOut);
        return PreparedPair.of(tokens, chinese, english, FixedBeads.none(chinese.size(), english.size()));
    }

    /** The features of the bead of one sentence each side, and of the null bead where the Chinese one starts. */
    private static double[] features(PreparedPair pair, int i, int j) {
        double[] features = new double[Feature.COUNT];
        BeadFeatures all = pair.features(DocumentPriors.none(pair), pair.lexical());
        for (BeadType type : List.of(new BeadType(1, 1), new BeadType(1, 0), new BeadType(2, 2))) {
            all.of(i, j, BeadType.ALL.indexOf(type), (feature, value) -> features[feature] += value);
        }
        return features;
    }

    /** The features of a kind whose weights are others than were believed before any gold. */
    private static List<Feature> moved(Weights weights, Evidence kind) {
        return kind.features().stream()
                .filter(feature ->
                        isMoved(feature, Pass.COARSE, weights.coarse()) || isMoved(feature, Pass.FINE, weights.fine()))
                .toList();
    }

    private static boolean isMoved(Feature feature, Pass pass, WeightVector learned) {
        return feature.isOf(pass) && learned.of(feature.index()) != feature.prior();
    }

    private static int translations(String chinese, String english, Set<Evidence> leftOut) {
        TokenizedPair pair =
                TokenizedPair.of(LEXICON, Sentences.chinese(chinese), Sentences.english(english), List.of(), leftOut);
        return pair.table(Associations.none())
                .rowStart(pair.chinese().vocabulary().size());
    }

    private static List<String> units(TokenizedPair pair) {
        Vocabulary vocabulary = pair.chinese().vocabulary();
        String[] units = new String[vocabulary.size()];
        Arrays.setAll(units, vocabulary::unit);
        return List.of(units);
    }
}
