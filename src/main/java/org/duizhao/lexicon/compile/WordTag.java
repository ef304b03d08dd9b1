package org.duizhao.lexicon.compile;

import org.duizhao.lexicon.WordClass;

/** The tags that jieba's list gives its words: those of the ICTCLAS set, of which the first letters tell the class. */
final class WordTag {
    private WordTag() {}

    static WordClass wordClass(String tag) {
        if (tag.startsWith("nr") || tag.equals("ns")) {
            return WordClass.NAME;
        }
        return switch (tag.charAt(0)) {
            case 'n', 'j', 'i', 'l', 's' -> WordClass.NOUN;
            case 'v' -> tag.equals("vn") ? WordClass.NOUN : WordClass.VERB;
            case 'a' -> tag.equals("an") ? WordClass.NOUN : adjectiveOrAdverb(tag);
            case 'b', 't' -> WordClass.ADJECTIVE;
            case 'z', 'g', 'x' -> tag.equals("z") ? WordClass.ADJECTIVE : WordClass.UNKNOWN;
            case 'd' -> WordClass.ADVERB;
            default -> WordClass.FUNCTION;
        };
    }

    private static WordClass adjectiveOrAdverb(String tag) {
        return tag.equals("ad") ? WordClass.ADVERB : WordClass.ADJECTIVE;
    }
}
