package org.duizhao.term.format;

import java.util.Map;
import java.util.stream.Collectors;

/** Parts of speech as glossaries shorten them, and as TBX-Basic has them in its list. */
final class TbxPartOfSpeech {
    private static final String OTHER = "other";
    private static final Map<String, String> LISTED =
            Map.of("n", "noun", "name", "properNoun", "v", "verb", "adj", "adjective", "adv", "adverb");
    private static final Map<String, String> SHORT =
            LISTED.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private TbxPartOfSpeech() {}

    /** The one of TBX-Basic's list that comes nearest. */
    static String listed(String glossary) {
        return LISTED.getOrDefault(glossary, SHORT.containsKey(glossary) ? glossary : OTHER);
    }

    /** How a glossary has one of TBX's; one that is not in the list stays as it is. */
    static String shortened(String listed) {
        return SHORT.getOrDefault(listed, listed);
    }
}
