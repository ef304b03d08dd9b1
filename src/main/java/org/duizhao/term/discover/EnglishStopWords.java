package org.duizhao.term.discover;

import java.util.Set;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordClass;

/** English words that no term begins or ends with: those without content, and verbs and adverbs that all talk is full of. */
final class EnglishStopWords {
    private static final Set<String> PLAIN =
            Set.of(("a the this that i you he she it we they who what which where when why how be have do will"
                            + " shall would could should can may might must not no yes yeah and or but if so as at by for"
                            + " from in into of off on out over to up with about around than then there here just also"
                            + " too very really quite pretty much many more most some any all each every both other"
                            + " another such only own same few lot lots kind sort bit thing things something anything"
                            + " everything nothing somebody anybody everybody nobody someone anyone everyone way go get"
                            + " make take give come see say tell talk think know want need put let like try keep"
                            + " show feel seem mean mention find ask begin become happen bring let's"
                            + " ok okay right well now today again ever never always often usually actually basically"
                            + " maybe even still back down between through because while before after since until during"
                            + " within across without against toward whether though although however one two three first"
                            + " second third next last new good great big able going don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mustn ain re ve ll hundred thousand"
                            + " million percent")
                    .split(" "));

    private final Lexicon lexicon;

    EnglishStopWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a word in its base form says nothing of the subject of a text. */
    boolean contains(String lemma) {
        WordClass wordClass = lexicon.englishClass(lemma);
        return PLAIN.contains(lemma)
                || lemma.length() == 1
                || wordClass == WordClass.FUNCTION
                || wordClass == WordClass.ADVERB
                || Character.isDigit(lemma.charAt(0));
    }
}
