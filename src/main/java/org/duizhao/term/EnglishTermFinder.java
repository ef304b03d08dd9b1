package org.duizhao.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.bitext.SegmentedText;
import org.duizhao.bitext.Sentence;
import org.duizhao.bitext.Span;
import org.duizhao.bitext.Term;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.term.EnglishWords.Word;
import org.duizhao.term.RenderingTrie.Candidate;

/**
 * Finds the English of entries in English sentences, word by word.
 *
 * <ul>
 *   <li>Words are the same if their base forms are: {@code models} and {@code model}, {@code fine-tuned} and
 *       {@code fine-tuning}; possessive endings do not count.
 *   <li>A hyphen, a space and nothing are the same where the rendering or the text has the hyphen: {@code multi-host},
 *       {@code multi host}, {@code multihost}.
 *   <li>A rendering with a capital and at most three letters ({@code RAG}) is found in its own case, others in any; an entry
 *       may say otherwise.
 *   <li>Words do not belong together across the end of a clause, and across a comma only if the rendering has one.
 *   <li>Where the entry allows a gap, one other word may stand between two words of the rendering.
 * </ul>
 *
 * <p>Unlike on the Chinese side every occurrence is found, those inside others too: whether a term has been translated
 * depends on its own English only.
 */
public final class EnglishTermFinder {
    private static final Comparator<EnglishMatch> IN_ORDER = Comparator.<EnglishMatch>comparingInt(
                    match -> match.stretch().start())
            .thenComparing(match -> -match.stretch().end());

    private final EnglishWords words;
    private final RenderingTrie renderings;

    public EnglishTermFinder(List<Term> terms, Lexicon lexicon) {
        words = new EnglishWords(lexicon);
        renderings = new RenderingTrie(words);
        terms.stream().distinct().flatMap(term -> Rendering.of(term).stream()).forEach(renderings::add);
    }

    /** The renderings in all sentences, in order of the text. */
    public List<EnglishMatch> find(SegmentedText english) {
        return english.sentences().stream()
                .flatMap(sentence -> find(sentence).stream())
                .toList();
    }

    /** The renderings in a sentence, in order of where they begin, longer ones first. */
    public List<EnglishMatch> find(Sentence sentence) {
        String text = sentence.text();
        List<Word> in = words.of(text);
        List<EnglishMatch> matches = new ArrayList<>();
        for (int first = 0; first < in.size(); first++) {
            for (Candidate found : renderings.startingAt(first, in)) {
                if (found.pattern().allows(text, found.words(), found.matched())) {
                    addUnlessKnown(match(sentence, found), matches);
                }
            }
        }
        matches.sort(IN_ORDER);
        return List.copyOf(matches);
    }

    /** One rendering is reached in several ways where it has hyphens; those of one place stand at the end of the list. */
    private static void addUnlessKnown(EnglishMatch match, List<EnglishMatch> matches) {
        for (int k = matches.size() - 1;
                k >= 0 && matches.get(k).stretch().start() == match.stretch().start();
                k--) {
            if (matches.get(k).equals(match)) {
                return;
            }
        }
        matches.add(match);
    }

    private static EnglishMatch match(Sentence sentence, Candidate found) {
        List<Word> words = found.words();
        Span stretch =
                new Span(words.get(0).start(), words.get(words.size() - 1).end());
        String text = sentence.text().substring(stretch.start(), stretch.end());
        return new EnglishMatch(sentence.index(), stretch, text, found.pattern().rendering());
    }
}
